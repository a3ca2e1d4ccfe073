import type { Point } from "./brush.ts";
import { circle, dice, group, many, paper, path, points, rect, stroke } from "./brush.ts";
import { background, clip, gradient, scene, stippled } from "./canvas.ts";
import { hills } from "./nature.ts";

export function seismogram(): string {
  const roll = dice(9);
  const beat = (x: number): number => {
    const p = (x - 560) / 300;
    const s = (x - 900) / 380;
    return 6 + 120 * Math.exp(-p * p * 18) + 300 * Math.exp(-s * s * 9) + 50 * Math.exp(-(((x - 1180) / 260) ** 2));
  };
  const trace = points(300, (index): Point => {
    const x = -10 + index * 5.42;
    return [x, 330 + beat(x) * (index % 2 === 0 ? 1 : -1) * roll.range(0.35, 1) * 0.85];
  });
  const strata = ["#e0864a", "#c9603f", "#a5443f", "#7c2f42", "#552445", "#341a3f"]
    .map((colour, index) => paper(hills({ seed: 70 + index, base: 560 + index * 82, rise: 64, steps: 6 }), colour, 10))
    .join("");
  const rings = many(9, (index) =>
    circle([800, 880, 50 + index * 74], "none", `stroke="#fbe3ac" stroke-width="${7 - index * 0.55}" opacity="${(0.95 - index * 0.095).toFixed(2)}"`),
  );
  const sensor = (x: number, y: number): string =>
    rect([x - 3, y - 66, 6, 66], "#fbe3ac") +
    rect([x - 20, y - 8, 40, 52], "#1f4a58", 'rx="8"') +
    circle([x, y + 14, 9], "#7fe0c0") +
    path(`M${x - 26} ${y - 66}H${x + 26}L${x} ${y - 96}Z`, "#1f4a58");
  const city = many(17, (index) => {
    const tall = 40 + ((index * 53) % 90);
    return (
      rect([80 + index * 86, 512 - tall, 62, tall + 90], index % 3 === 0 ? "#2f6f78" : "#1f5566") +
      many(6, (w) => rect([90 + index * 86 + (w % 3) * 17, 522 - tall + Math.floor(w / 3) * 24, 9, 13], (w + index) % 3 === 0 ? "#fbe3ac" : "#174253"))
    );
  });
  const defs =
    gradient("sky", ["#f6ead3", "#f2dcb4", "#e8c590"]) +
    gradient("shade", [
      ["#2a1236", 0],
      ["#2a1236", 0.8],
    ]) +
    clip("earth", path(hills({ seed: 70, base: 560, rise: 64, steps: 6 }), "#000"));
  const sheet =
    many(16, (index) => rect([0, 60 + index * 30, 1600, 1.8], "#8fb8b4", `opacity="${index % 4 === 0 ? 0.9 : 0.45}"`)) +
    many(41, (index) => rect([index * 40, 0, 1.8, 600], "#8fb8b4", `opacity="${index % 4 === 0 ? 0.8 : 0.35}"`));
  const line = `M${trace.map(([x, y]) => `${x.toFixed(0)} ${y.toFixed(0)}`).join("L")}`;
  const body =
    background("url(#sky)") +
    sheet +
    city +
    strata +
    stippled(rect([0, 600, 1600, 400], "url(#shade)")) +
    group(rings, 'clip-path="url(#earth)"') +
    many(14, (index) => {
      const turn = (index / 14) * Math.PI * 2;
      return path(
        `M800 880L${800 + Math.cos(turn - 0.12) * 40} ${880 + Math.sin(turn - 0.12) * 40}L${800 + Math.cos(turn) * (index % 2 === 0 ? 92 : 62)} ${880 + Math.sin(turn) * (index % 2 === 0 ? 92 : 62)}L${800 + Math.cos(turn + 0.12) * 40} ${880 + Math.sin(turn + 0.12) * 40}Z`,
        "#fff0c4",
      );
    }) +
    circle([800, 880, 34], "#f4c65a") +
    sensor(300, 640) +
    sensor(1290, 630) +
    sensor(560, 600) +
    sensor(1050, 596) +
    stroke(line, ["#f6ead3", 16], 'opacity=".5"') +
    stroke(line, ["#b9302e", 5.5]);
  return scene({ seed: 53, defs, body });
}
