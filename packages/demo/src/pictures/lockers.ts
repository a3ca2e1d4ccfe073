import { blockRow } from "./blocks.ts";
import { circle, dice, ellipse, group, many, path, place, rect, stroke } from "./brush.ts";
import { background, glow, gradient, radial, scene, stippled } from "./canvas.ts";
import { standing } from "./figures.ts";

export function parcelLockers(): string {
  const colours = ["#e0603a", "#d4472f", "#f2b84b", "#2f7f8c", "#1f5f72", "#c9503a"];
  const roll = dice(21);
  const doors = many(40, (index) => {
    const column = index % 8;
    const row = Math.floor(index / 8);
    const [x, y] = [212 + column * 148, 170 + row * 126];
    if (column === 7 || (column === 3 && (row === 2 || row === 3)) || (column === 4 && row === 0)) return "";
    return (
      rect([x, y, 140, 118], roll.pick(colours), 'rx="7"') +
      rect([x, y + 94, 140, 24], "#0b1020", 'opacity=".16" rx="7"') +
      rect([x + 110, y + 50, 12, 30], "#fff3d6", 'rx="5"') +
      many(3, (slot) => rect([x + 18, y + 18 + slot * 11, 46, 4], "#0b1020", 'opacity=".25"')) +
      path(`M${x + 7} ${y}H${x + 60}L${x + 10} ${y + 90}H${x}V${y + 7}Z`, "#ffffff", 'opacity=".08"')
    );
  });
  const open =
    rect([656, 422, 140, 244], "#2a1430") +
    rect([656, 422, 140, 244], "url(#inside)") +
    path("M656 422L560 396V690L656 666Z", "#f2b84b") +
    path("M656 422L560 396V410L656 436Z", "#ffd98a") +
    rect([572, 520, 12, 44], "#fff3d6", 'rx="5"');
  const box = place(
    { x: 726, y: 652 },
    path("M-58 0V-96H58V0Z", "#c98a4e") +
      path("M20 0V-96H58V0Z", "#9c6234") +
      rect([-12, -96, 24, 96], "#f6e3b4") +
      path("M-58 -96L-46 -120H70L58 -96Z", "#e0aa6c") +
      path("M-58 0", "#000"),
  );
  const screen =
    rect([804, 170, 140, 118], "#123047", 'rx="7"') +
    rect([822, 186, 104, 66], "#7fe0c0", 'rx="4"') +
    many(9, (key) => circle([850 + (key % 3) * 24, 200 + Math.floor(key / 3) * 18, 6], "#123047"));
  const defs =
    gradient("sky", ["#14204a", "#2b3a72", "#54528c"]) +
    gradient("inside", [
      ["#ffe9a8", 1],
      ["#f2a24a", 1],
    ]) +
    radial("halo", [
      ["#ffe3a0", 0.75],
      ["#ffe3a0", 0],
    ]) +
    gradient("shade", [
      ["#120f34", 0],
      ["#120f34", 0.8],
    ]) +
    gradient(
      "side",
      [
        ["#120f34", 0.7],
        ["#120f34", 0],
        ["#120f34", 0.7],
      ],
      "across",
    );
  const flakes = many(120, () =>
    circle([roll.range(0, 1600), roll.range(0, 1000), roll.range(2, 6.5)], "#ffffff", `opacity="${roll.range(0.35, 0.95).toFixed(2)}"`),
  );
  const roof =
    path("M150 150L190 84H1300L1340 150Z", "#123047") +
    path("M176 108Q300 64 480 82Q760 48 980 78Q1180 60 1314 108L1322 122H168Z", "#f4f6f2") +
    rect([176, 150, 1138, 10], "#0b2030");
  const body =
    background("url(#sky)") +
    blockRow({ seed: 52, base: 760, low: 300, high: 560, colour: "#2a3268", lit: 0.3, lamps: ["#ffd076", "#8fb8d8"] }) +
    rect([176, 140, 1138, 690], "#0b2030", 'opacity=".35" transform="translate(22 26)"') +
    rect([176, 140, 1138, 680], "#1b4258") +
    group(
      doors +
        screen +
        rect([1248, 170, 56, 622], "#f2b84b", 'rx="7"') +
        many(7, (index) => path(`M1248 ${200 + index * 84}L1304 ${170 + index * 84}V${212 + index * 84}L1248 ${242 + index * 84}Z`, "#123047")),
      "",
    ) +
    roof +
    rect([176, 140, 1138, 680], "url(#side)") +
    glow([720, 560, 330], "halo") +
    open +
    box +
    path("M-10 830Q400 790 800 806Q1200 790 1610 830V1010H-10Z", "#dbe6f0") +
    path("M520 812L900 812L1080 1010H380Z", "#ffe3a0", 'opacity=".8"') +
    stippled(rect([0, 780, 1600, 220], "url(#shade)")) +
    path("M1130 940Q1240 900 1520 930L1400 960Z", "#3a3f78", 'opacity=".45"') +
    place(
      { x: 960, y: 930, scale: 1.36 },
      ellipse([0, 4, 80, 12], "#3a3f78", 'opacity=".6"') +
        standing({ coat: "#d4472f", hair: "#2a1430", hat: true, legs: "#1b2450", skin: "#2a1430" }) +
        stroke("M-46 -210Q-110 -200 -136 -236", ["#d4472f", 26]) +
        circle([-140, -240, 15], "#2a1430"),
    ) +
    place(
      { x: 1150, y: 938, scale: 0.26 },
      path("M-150 -20Q-160 -200 0 -220L160 -230L180 -320L220 -290Q300 -290 310 -230L240 -190Q220 -120 200 -100V0H150V-100H-60V0H-110Z", "#2a1430") +
        stroke("M-140 -180Q-210 -220 -200 -300", ["#2a1430", 30]),
    ) +
    flakes;
  return scene({ seed: 64, defs, body });
}
