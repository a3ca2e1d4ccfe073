import { circle, dice, ellipse, many, path, place, rect, stroke } from "./brush.ts";
import { background, glow, gradient, radial, scene, stippled } from "./canvas.ts";

function apple(paint: readonly [body: string, dark: string, light: string], seed: number): string {
  const d = "M0 -40Q30 -64 62 -40Q96 -6 70 48Q50 92 18 84Q0 78 -18 84Q-50 92 -70 48Q-96 -6 -62 -40Q-30 -64 0 -40Z";
  return (
    path(d, "#1f0f1c", 'opacity=".3" transform="translate(5 9)"') +
    path(d, paint[0]) +
    path("M62 -40Q96 -6 70 48Q50 92 18 84Q0 78 -18 84Q-40 92 -56 70Q60 70 50 -46Q56 -46 62 -40Z", paint[1]) +
    path("M-52 -22Q-70 6 -56 36Q-40 20 -38 -8Q-38 -28 -52 -22Z", paint[2], 'opacity=".85"') +
    ellipse([0, -36, 17, 7], paint[1]) +
    stroke(`M0 -36q${seed % 2 === 0 ? 8 : -6} -18 ${seed % 2 === 0 ? 14 : -10} -30`, ["#4a2a22", 6]) +
    (seed % 3 === 0 ? path("M4 -50Q30 -88 66 -72Q48 -40 4 -50Z", "#3f7a55") : "")
  );
}

export function applesMarket(): string {
  const reds: readonly [string, string, string] = ["#cf3b32", "#8f1f30", "#f29a7a"];
  const golds: readonly [string, string, string] = ["#f4bd4a", "#d0802f", "#fff0b4"];
  const greens: readonly [string, string, string] = ["#9aba58", "#5f8a48", "#dcecaa"];
  const roll = dice(26);
  const heap = (x: number, paint: readonly [string, string, string], from = 0): string =>
    many(5, (row) =>
      many(row < from ? 0 : row + 2, (index) =>
        place(
          { x: x + (index - (row + 1) / 2) * 104 + roll.range(-5, 5), y: 470 + row * 78 + roll.range(-5, 5), scale: 0.74, turn: roll.range(-16, 16) },
          apple(roll.next() > 0.86 ? golds : paint, Math.floor(roll.range(0, 9))),
        ),
      ),
    );
  const crate = (x: number): string =>
    path(`M${x - 318} 826H${x + 318}L${x + 290} 1010H${x - 290}Z`, "#c98a4e") +
    many(
      2,
      (row) =>
        path(`M${x - 318 + row * 12} ${826 + row * 94}H${x + 318 - row * 12}L${x + 308 - row * 12} ${900 + row * 94}H${x - 308 + row * 12}Z`, "#e0aa6c") +
        stroke(
          `M${x - 280} ${852 + row * 94}Q${x} ${864 + row * 94} ${x + 270} ${850 + row * 94}M${x - 260} ${880 + row * 94}Q${x - 40} ${870 + row * 94} ${x + 200} ${884 + row * 94}`,
          ["#b9763f", 3],
        ),
    ) +
    rect([x - 300, 826, 26, 184], "#a8653a") +
    rect([x + 274, 826, 26, 184], "#8a4f30");
  const awning = many(12, (index) => {
    const [a, b] = [index * 140 - 40, index * 140 + 100];
    return (
      path(`M${800 + (a - 800) * 0.86} -10H${800 + (b - 800) * 0.86}L${b} 160Q${(a + b) / 2} 226 ${a} 160Z`, index % 2 === 0 ? "#1f6f72" : "#fff3d6") +
      path(`M${a} 148H${b}V160Q${(a + b) / 2} 226 ${a} 160Z`, "#0b2030", 'opacity=".16"')
    );
  });
  const seller = place(
    { x: 800, y: 452, scale: 0.98 },
    path("M-230 220Q-230 -40 -70 -64H70Q230 -40 230 220Z", "#46284f") +
      path("M-110 220L-80 -50Q0 0 80 -50L110 220Z", "#f6ead3") +
      path("M-40 -110H40V-50Q0 -16 -40 -50Z", "#c07a52") +
      ellipse([0, -168, 82, 94], "#d9986c") +
      path("M-96 -130Q-124 -290 0 -296Q124 -290 96 -130Q84 -204 54 -226Q0 -246 -54 -226Q-84 -204 -96 -130Z", "#cf3b32") +
      path("M-92 -150Q-80 -80 0 -60Q80 -80 92 -150Q112 -60 50 -30L0 -10L-50 -30Q-112 -60 -92 -150Z", "#b02f34") +
      many(7, (index) => circle([-80 + index * 27, -216 - 44 * Math.sin(((index + 0.6) / 7) * Math.PI), 8], "#f4c65a")) +
      [-1, 1]
        .map(
          (side) =>
            path(`M${side * 32 - 14} -170q14 -12 28 0`, "none", 'stroke="#2a1826" stroke-width="6" stroke-linecap="round"') +
            stroke(`M${side * 32 - 20} ${-194}q20 -10 38 0`, ["#2a1826", 6]) +
            circle([side * 50, -138, 18], "#e0604a", 'opacity=".4"'),
        )
        .join("") +
      stroke("M-2 -160q-8 16 4 20", ["#a8603f", 5]) +
      stroke("M-26 -116Q0 -96 26 -116", ["#8f2a30", 6]),
  );
  const scales = place(
    { x: 1120, y: 470 },
    rect([-8, -250, 16, 330], "#f4c65a") +
      stroke("M-170 -190Q0 -250 170 -214", ["#f4c65a", 13]) +
      circle([0, -236, 19], "#d0802f") +
      [
        [-170, -190],
        [170, -214],
      ]
        .map(
          ([x, y]) =>
            stroke(`M${x} ${y}l-66 140M${x} ${y}l66 140`, ["#f4c65a", 4]) +
            path(`M${(x ?? 0) - 84} ${(y ?? 0) + 140}H${(x ?? 0) + 84}Q${x} ${(y ?? 0) + 210} ${(x ?? 0) - 84} ${(y ?? 0) + 140}Z`, "#d0802f"),
        )
        .join("") +
      place({ x: -196, y: -82, scale: 0.5 }, apple(reds, 3)) +
      place({ x: -140, y: -82, scale: 0.5 }, apple(greens, 2)) +
      rect([136, -128, 66, 54], "#46284f", 'rx="6"'),
  );
  const defs =
    gradient("wall", ["#f7d28a", "#f0ad5c", "#d9783f"]) +
    gradient("shade", [
      ["#3a1428", 0],
      ["#3a1428", 0.75],
    ]) +
    radial("halo", [
      ["#fff6d0", 1],
      ["#fff6d0", 0],
    ]) +
    gradient("top", [
      ["#5a2433", 0.7],
      ["#5a2433", 0],
    ]);
  const body =
    background("url(#wall)") +
    many(7, (index) => path(`M${index * 260 - 90} 560L${index * 260 + 60} 330L${index * 260 + 240} 560Z`, index % 2 === 0 ? "#d08a5a" : "#c0774f")) +
    path("M60 430L-30 560H600L420 330Z", "#b5684a") +
    glow([800, 380, 420], "halo") +
    stippled(rect([0, 150, 1600, 280], "url(#top)")) +
    seller +
    scales +
    heap(230, greens) +
    heap(1370, golds) +
    heap(800, reds, 1) +
    crate(150) +
    crate(1450) +
    crate(800) +
    stippled(rect([0, 660, 1600, 340], "url(#shade)")) +
    awning;
  return scene({ seed: 95, defs, body });
}
