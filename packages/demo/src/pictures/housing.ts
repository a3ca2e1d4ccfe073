import type { Point } from "./brush.ts";
import { circle, curve, dice, ellipse, group, many, path, place, rect, stroke } from "./brush.ts";
import { background, gradient, scene, stippled } from "./canvas.ts";
import { cloud, hills } from "./nature.ts";

function house(width: number, tall: number, paint: readonly [wall: string, shade: string, roof: string, seed: number]): string {
  const [wall, shade, roof, seed] = paint;
  const roll = dice(seed);
  const rows = Math.floor((tall - 40) / 62);
  const lights = many(rows * 3, (index) => {
    const x = 20 + (index % 3) * ((width - 34) / 3);
    const y = -tall + 34 + Math.floor(index / 3) * 62;
    const lit = roll.next() > 0.45;
    return (
      rect([x, y, width * 0.2, 36], lit ? "#ffe09a" : "#1c3350") +
      rect([x + width * 0.1 - 1.5, y, 3, 36], shade) +
      rect([x - 3, y + 36, width * 0.2 + 6, 5], shade) +
      (lit && roll.next() > 0.6 ? path(`M${x + width * 0.1} ${y + 36}v-12q-7 -10 0 -14q7 4 0 14z`, "#6a2f33") : "")
    );
  });
  return (
    path(`M14 0V${-tall}H${width + 14}V0Z`, "#1a1030", 'opacity=".22"') +
    rect([0, -tall, width, tall], wall) +
    rect([width * 0.72, -tall, width * 0.28, tall], shade, 'opacity=".55"') +
    lights +
    path(`M-16 ${-tall}L${width * 0.5} ${-tall - width * 0.5}L${width + 16} ${-tall}Z`, roof) +
    path(`M${width * 0.5} ${-tall - width * 0.5}L${width + 16} ${-tall}H${width * 0.72}Z`, "#1a1030", 'opacity=".28"') +
    rect([width * 0.7, -tall - width * 0.45, width * 0.14, width * 0.3], shade) +
    path(`M${width * 0.4} 0V-46Q${width * 0.5} -60 ${width * 0.6} -46V0Z`, "#3a1d33")
  );
}

export function housingChart(): string {
  const tall = [150, 205, 180, 290, 360, 335, 470, 560];
  const paints: readonly (readonly [string, string, string])[] = [
    ["#f3ddb0", "#c98f5a", "#b9402e"],
    ["#e9a793", "#a8554e", "#46284f"],
    ["#8fb8b4", "#3f747c", "#1d3558"],
    ["#f2b84b", "#b9702e", "#8f2d2c"],
    ["#f6ead3", "#c4a57c", "#2f6f78"],
    ["#d9794f", "#8f3f38", "#46284f"],
    ["#a9c3a0", "#5c8068", "#1d3f4a"],
    ["#f7d58a", "#c9853f", "#b9402e"],
  ];
  const homes = tall
    .map((height, index) => place({ x: 132 + index * 170, y: 880 }, house(136, height, [...(paints[index] ?? ["", "", ""]), index + 3])))
    .join("");
  const tops = tall.map((height, index): Point => [200 + index * 170, 880 - height - 112]);
  const trend =
    stroke(curve(tops), ["#3a1d4a", 14], 'opacity=".22" transform="translate(4 10)"') +
    stroke(curve(tops), ["#fff7e6", 10], 'stroke-dasharray="1 22"') +
    tops.map(([x, y]) => circle([x, y, 15], "#fff7e6") + circle([x, y, 8], "#c8402f")).join("");
  const defs =
    gradient("sky", ["#2a2f5e", "#5f4a7f", "#c9708a", "#f6b48c", "#fbdcae"]) +
    gradient("shade", [
      ["#1f1740", 0],
      ["#1f1740", 0.75],
    ]);
  const grid = many(6, (index) => rect([0, 250 + index * 105, 1600, 2.5], "#fff7e6", 'opacity=".22"'));
  const key = place(
    { x: 380, y: 270, turn: -24, scale: 1.15 },
    many(2, (step) =>
      group(
        circle([0, 0, 62], "none", `stroke="${step === 0 ? "#1f1740" : "#f4c65a"}" stroke-width="26"`) +
          rect([56, -13, 220, 26], step === 0 ? "#1f1740" : "#f4c65a") +
          rect([220, 6, 24, 54], step === 0 ? "#1f1740" : "#f4c65a") +
          rect([176, 6, 22, 40], step === 0 ? "#1f1740" : "#f4c65a"),
        step === 0 ? 'opacity=".3" transform="translate(8 14)"' : "",
      ),
    ) + stroke("M-50 -30A58 58 0 0 1 20 -54", ["#fff3c4", 6]),
  );
  const tree = (x: number, s: number): string =>
    place(
      { x, y: 900, scale: s },
      rect([-6, -60, 12, 60], "#2b1a33") + ellipse([0, -96, 40, 56], "#2f6f68") + path("M0 -152Q40 -130 40 -96Q40 -44 0 -40Q26 -96 0 -152Z", "#1d4a54"),
    );
  const body =
    background("url(#sky)") +
    circle([640, 460, 230], "#fbdcae", 'opacity=".5"') +
    circle([640, 460, 160], "#fff0cc") +
    cloud({ x: 700, y: 190, width: 320, colour: "#e9a3a0", seed: 5 }) +
    cloud({ x: 60, y: 470, width: 280, colour: "#f3c0a6", seed: 9 }) +
    path(hills({ seed: 61, base: 800, rise: 130, steps: 6 }), "#a8607e") +
    grid +
    key +
    path("M-10 876Q800 858 1610 876V1010H-10Z", "#3a2a58") +
    homes +
    stippled(rect([0, 560, 1600, 440], "url(#shade)")) +
    trend +
    tree(100, 1.1) +
    tree(470, 0.8) +
    tree(1516, 1.4) +
    place(
      { x: 330, y: 960, scale: 0.62 },
      ellipse([0, 0, 60, 10], "#120c2a") +
        stroke("M-14 -100L-20 0M14 -100L22 0", ["#1f1740", 24]) +
        path("M-46 -90Q-50 -230 0 -236Q50 -230 46 -90Z", "#c8402f") +
        circle([6, -264, 30], "#e9b08a") +
        path("M-28 -262Q-32 -304 4 -300Q36 -296 34 -276Q4 -290 -28 -262Z", "#2b1a33") +
        stroke("M30 -200L84 -250", ["#c8402f", 22]),
    );
  return scene({ seed: 52, defs, body });
}
