import { flag } from "./banners.ts";
import type { Point } from "./brush.ts";
import { circle, ellipse, group, many, path, place, rect, shape, stroke } from "./brush.ts";
import { background, clip, glow, gradient, radial, scene, stippled } from "./canvas.ts";
import { hills, jagged, massif } from "./nature.ts";

const depth = (v: number): number => 250 / (1 - v * 0.65);

const onTable = (u: number, v: number): Point => [800 + (u * 255 * depth(v)) / 250, 300 + depth(v)];

function slab(u: number, v: number, size: readonly [number, number]): Point[] {
  return [onTable(u, v), onTable(u + size[0], v), onTable(u + size[0], v + size[1]), onTable(u, v + size[1])];
}

function chair(side: number, v: number): string {
  const foot = onTable(side * 1.3, v);
  const away = onTable(side * 1.36, v + 0.062);
  const up = depth(v) * 0.5;
  const back: Point[] = [
    [foot[0], foot[1] - up * 0.15],
    [away[0], away[1] - up * 0.15],
    [away[0], away[1] - up * 1.15],
    [foot[0], foot[1] - up * 1.05],
  ];
  const pen = `stroke-width="${(depth(v) * 0.06).toFixed(1)}" stroke-linejoin="round"`;
  return (
    shape(
      back.map(([x, y]): Point => [x + side * depth(v) * 0.05, y + 4]),
      "#241235",
      `stroke="#241235" ${pen}`,
    ) +
    shape(back, "#8f2f3f", `stroke="#8f2f3f" ${pen}`) +
    shape(
      back.map(([x, y], index): Point => [x, index > 1 ? y + up * 0.1 : y - up * 0.55]),
      "#c9584a",
      `stroke="#c9584a" ${pen} opacity=".8"`,
    )
  );
}

function setting(side: number, v: number): string {
  const left = side < 0 ? -0.9 : 0.52;
  const [gx, gy] = onTable(side * 0.42, v + 0.02);
  const s = depth(v) / 300;
  return (
    shape(slab(left + 0.012, v + 0.008, [0.38, 0.085]), "#3a1a22", 'opacity=".4"') +
    shape(slab(left, v, [0.38, 0.085]), "#fff7e6") +
    many(4, (row) => shape(slab(left + 0.06, v + 0.014 + row * 0.017, [row === 3 ? 0.14 : 0.26, 0.004]), "#b9a58a")) +
    shape(slab(left + (side < 0 ? 0.4 : -0.05), v + 0.01, [0.018, 0.06]), "#1d3558") +
    ellipse([gx, gy + 3 * s, 13 * s, 5 * s], "#3a1a22", 'opacity=".4"') +
    path(
      `M${gx - 10 * s} ${gy}L${gx - 12 * s} ${gy - 42 * s}H${gx + 12 * s}L${gx + 10 * s} ${gy}Q${gx} ${gy + 6 * s} ${gx - 10 * s} ${gy}Z`,
      "#cfe6e0",
      'opacity=".85"',
    ) +
    ellipse([gx, gy - 42 * s, 12 * s, 4 * s], "#fffdf6")
  );
}

export function negotiationTable(): string {
  const defs =
    gradient("view", ["#f29a6a", "#f9c98a", "#fdebc0"]) +
    gradient("wood", ["#d98a4a", "#b5622f", "#7c3a26"]) +
    gradient("shade", [
      ["#1f0f2c", 0],
      ["#1f0f2c", 0.8],
    ]) +
    gradient("beam", [
      ["#ffe9b0", 0.75],
      ["#ffe9b0", 0.1],
    ]) +
    clip("panes", [-1, 0, 1].map((at) => rect([680 + at * 360, 60, 240, 360], "#000")).join("")) +
    radial("shine", [
      ["#fff3c8", 0.85],
      ["#fff3c8", 0],
    ]);
  const wall =
    background("#3b2148") +
    many(34, (index) => rect([index * 48, 0, 3, 470], "#27143a", 'opacity=".7"')) +
    rect([0, 424, 1600, 48], "#6a3a3f") +
    rect([0, 424, 1600, 8], "#a5644a");
  const view = group(
    rect([0, 40, 1600, 400], "url(#view)") +
      circle([800, 250, 92], "#fff6d8") +
      path(
        massif(
          jagged(
            [
              [200, 400],
              [400, 240],
              [600, 360],
              [760, 300],
              [960, 380],
              [1180, 230],
              [1400, 360],
            ],
            4,
            0.28,
          ),
        ),
        "#d9785f",
      ) +
      path(hills({ seed: 8, base: 400, rise: 60 }), "#9c4a58"),
    'clip-path="url(#panes)"',
  );
  const frames = [-1, 0, 1]
    .map((at) => {
      const x = 680 + at * 360;
      return (
        rect([x - 9, 51, 258, 378], "none", 'stroke="#f0d9ac" stroke-width="16"') +
        rect([x + 114, 60, 10, 360], "#f0d9ac") +
        rect([x, 180, 240, 8], "#f0d9ac") +
        path(`M${x - 66} 20H${x + 30}Q${x + 20} 200 ${x - 30} 300Q${x - 24} 380 ${x - 20} 424H${x - 66}Z`, "#1f6f72") +
        path(`M${x - 40} 20H${x - 10}Q${x - 12} 200 ${x - 44} 300L${x - 40} 424H${x - 54}Z`, "#154f58") +
        path(`M${x + 306} 20H${x + 210}Q${x + 220} 200 ${x + 270} 300Q${x + 264} 380 ${x + 260} 424H${x + 306}Z`, "#1f6f72") +
        path(`M${x + 280} 20H${x + 250}Q${x + 252} 200 ${x + 284} 300L${x + 280} 424H${x + 294}Z`, "#154f58")
      );
    })
    .join("");
  const floor =
    rect([0, 470, 1600, 530], "#5c2a3f") +
    many(9, (index) => stroke(`M${800 + (-2400 + index * 600) * 0.2} 480L${-1600 + index * 600} 1200`, ["#7c3a48", 4], 'opacity=".6"')) +
    shape([onTable(-1.9, 0.02), onTable(1.9, 0.02), onTable(1.9, 1.2), onTable(-1.9, 1.2)], "#243a5e") +
    shape([onTable(-1.75, 0.06), onTable(1.75, 0.06), onTable(1.75, 1.2), onTable(-1.75, 1.2)], "none", 'stroke="#e3a23a" stroke-width="5"');
  const table =
    shape(slab(-1.06, 0.06, [2.12, 1.1]), "#160a22", 'opacity=".5"') +
    shape([onTable(-1, 0.02), onTable(1, 0.02), onTable(1, 1.2), onTable(-1, 1.2)], "url(#wood)") +
    shape(slab(-0.97, 0.035, [1.94, 1.2]), "none", 'stroke="#f4c98a" stroke-width="4" opacity=".7"') +
    shape(slab(-0.26, 0.05, [0.52, 1.2]), "#1f6f72") +
    shape(slab(-0.23, 0.06, [0.46, 1.2]), "none", 'stroke="#f0d9ac" stroke-width="3" stroke-dasharray="10 8"');
  const beams = [-0.9, -0.2, 0.5]
    .map((at) => shape([onTable(at, 0.02), onTable(at + 0.34, 0.02), onTable(at * 1.1 + 0.5, 0.98), onTable(at * 1.1 + 0.02, 0.98)], "url(#beam)"))
    .join("");
  const flowers = (v: number): string => {
    const [x, y] = onTable(0, v);
    const s = depth(v) / 300;
    return place(
      { x, y, scale: s },
      ellipse([0, 0, 62, 16], "#0e3038", 'opacity=".6"') +
        many(17, (index) =>
          circle([Math.cos(index * 2.4) * 48, -14 + Math.sin(index * 2.4) * 18, 15], ["#fff7e6", "#e9a793", "#f4c65a", "#2b5a48", "#3d7560"][index % 5] ?? ""),
        ),
    );
  };
  const stand = (x: number, sun: boolean): string => {
    const cloth = { x: x + 4, y: 372, width: 128, height: 84, phase: sun ? 0.4 : 1.7 };
    return (
      ellipse([x, 642, 34, 10], "#0e3038", 'opacity=".55"') +
      rect([x - 4, 362, 8, 278], "#f4c65a") +
      ellipse([x, 638, 24, 8], "#e3a23a") +
      circle([x, 360, 8], "#f4c65a") +
      flag(sun ? { ...cloth, bands: ["#5fb3cf"], disc: "#f4c65a" } : { ...cloth, bands: ["#fffdf6", "#34639c", "#c2453a"] })
    );
  };
  const rows = [0.05, 0.24, 0.42, 0.59, 0.75, 0.9];
  const sides = rows.map((v) => chair(-1, v) + chair(1, v)).join("");
  const places = rows.map((v) => setting(-1, v + 0.02) + setting(1, v + 0.02)).join("");
  const body =
    wall +
    view +
    glow([800, 250, 330], "shine") +
    frames +
    floor +
    sides +
    table +
    stippled(beams) +
    stippled(rect([0, 640, 1600, 360], "url(#shade)")) +
    places +
    flowers(0.16) +
    flowers(0.72) +
    stand(700, true) +
    stand(816, false);
  return scene({ seed: 71, defs, body });
}
