import type { Point } from "./brush.ts";
import { circle, curve, dice, ellipse, group, many, path, place, points, poly, rect, shape, stroke } from "./brush.ts";
import { background, gradient, radial, scene, stippled } from "./canvas.ts";
import { jagged, massif, stars } from "./nature.ts";

function aurora(): string {
  return [
    ["#2f9a8a", 0],
    ["#5fc4a0", 1],
    ["#b9e6b0", 2],
  ]
    .map(([colour, layer]) => {
      const step = Number(layer);
      const base = points(14, (index): Point => [-60 + index * 134, 350 - step * 64 + 70 * Math.sin(index * 0.8 + step * 1.1)]);
      const top = [...base].reverse().map(([x, y], index): Point => [x + 40, y - 150 + step * 20 - 60 * Math.sin(index * 1.3 + step)]);
      return path(`${curve(base)}${curve(top, true)}Z`, `url(#veil${step})`) + stroke(curve(base), [String(colour), 4], 'opacity=".8"');
    })
    .join("");
}

function ship(): string {
  const port = "M0 -250Q-150 -240 -206 -226Q-190 -60 -120 60Q-50 110 0 120Z";
  const star = "M0 -250Q150 -240 206 -226Q190 -60 120 60Q50 110 0 120Z";
  const deck =
    rect([-150, -430, 300, 190], "#fff3d6") +
    rect([20, -430, 130, 190], "#d9c3a0") +
    rect([-120, -530, 240, 106], "#fff3d6") +
    rect([14, -530, 106, 106], "#d9c3a0") +
    many(6, (index) => rect([-108 + index * 37, -512, 30, 38], index > 2 ? "#f2a24a" : "#ffd98a")) +
    rect([-132, -544, 264, 18], "#e0602f") +
    many(
      5,
      (index) =>
        rect([-126 + index * 54, -400, 32, 30], "#24506f", 'rx="6"') +
        rect([-126 + index * 54, -340, 32, 30], index % 2 === 0 ? "#ffd98a" : "#24506f", 'rx="6"'),
    );
  const mast =
    rect([-8, -760, 16, 220], "#f4e2c0") +
    stroke("M-84 -640H84M-54 -700H54", ["#f4e2c0", 9]) +
    stroke("M0 -760L-150 -440M0 -760L150 -440", ["#12305a", 3]) +
    circle([0, -700, 20], "#ffe9a8") +
    circle([0, -700, 90], "url(#lamp)") +
    path("M-8 -754L-84 -738L-8 -716Z", "#e0602f");
  const funnels = [-1, 1]
    .map((side) => path(`M${side * 84 - 30} -540V-630H${side * 84 + 30}V-540Z`, "#e0602f") + rect([side * 84 - 30, -640, 60, 26], "#12305a"))
    .join("");
  return (
    funnels +
    mast +
    deck +
    path(port, "#d9482f") +
    path(star, "#8f2438") +
    path("M-206 -226Q0 -270 206 -226L200 -196Q0 -240 -200 -196Z", "#fff3d6") +
    path("M0 -250V120", "none", 'stroke="#f29a6a" stroke-width="6"') +
    path("M-120 60Q-50 110 0 120Q50 110 120 60L104 30Q50 76 0 84Q-50 76 -104 30Z", "#12305a") +
    [-1, 1].map((side) => circle([side * 100, -140, 15], "#12305a") + stroke(`M${side * 100} -130q${side * 8} 40 ${side * -6} 70`, ["#12305a", 8])).join("")
  );
}

export function iceShip(): string {
  const roll = dice(35);
  const floes = many(7, (row) => {
    const s = 0.32 * 1.42 ** row;
    const y = 640 + 52 * (1.42 ** row - 1);
    return many(13, (index) => {
      const x = 800 + (index - 6) * 250 * s + roll.range(-26, 26) * s;
      const gap = Math.abs(x - 800) < 60 + row * 30;
      const count = 7;
      const rim = points(count, (corner): Point => {
        const turn = (corner / count) * 6.283 + roll.range(-0.25, 0.25);
        return [x + Math.cos(turn) * 120 * s * roll.range(0.8, 1.1), y + Math.sin(turn) * 46 * s * roll.range(0.8, 1.15)];
      });
      if (gap) return "";
      return (
        path(poly(rim.map(([px, py]): Point => [px, py + 22 * s])), "#3f8fae") +
        path(poly(rim), roll.pick(["#eef6f2", "#dcecf0", "#f9fbf4", "#c9e0ea"])) +
        path(poly(rim.map(([px, py]): Point => [x + (px - x) * 0.62 + 12 * s, y + (py - y) * 0.6 + 5 * s])), "#a9cfdf", 'opacity=".45"')
      );
    });
  });
  const bergs =
    path(
      massif(
        jagged(
          [
            [-80, 640],
            [80, 470],
            [220, 560],
            [360, 430],
            [480, 620],
          ],
          7,
          0.3,
        ),
        660,
      ),
      "#8fc0d4",
    ) +
    path("M80 470L220 560L180 660H-20Z", "#dcecf0") +
    path("M360 430L430 540L300 660H260Z", "#dcecf0") +
    path(
      massif(
        jagged(
          [
            [1120, 640],
            [1240, 480],
            [1360, 560],
            [1500, 400],
            [1680, 640],
          ],
          9,
          0.3,
        ),
        660,
      ),
      "#7fb2cc",
    ) +
    path("M1240 480L1300 560L1240 660H1150Z", "#dcecf0") +
    path("M1500 400L1540 540L1420 660H1380Z", "#e9f4f2");
  const crack =
    path("M770 640L830 640L1010 800L900 860L1150 1010H420L690 870L600 800Z", "#0e3a5c") +
    many(9, (index) => stroke(`M${720 - index * 16} ${760 + index * 27}q40 -14 80 0t${80 + index * 6} 0`, ["#5fb0c4", 4], 'opacity=".7"'));
  const shards = many(16, (index) => {
    const side = index % 2 === 0 ? -1 : 1;
    const x = 800 + side * roll.range(110, 250);
    const y = roll.range(770, 860);
    const s = roll.range(24, 62);
    return shape(
      [
        [x - s, y + s * 0.3],
        [x - s * 0.2 + side * s * 0.3, y - s],
        [x + s * 0.9, y],
        [x + s * 0.3, y + s * 0.5],
      ],
      index % 3 === 0 ? "#a9cfdf" : "#f9fbf4",
    );
  });
  const defs =
    gradient("sky", ["#0b1740", "#123a66", "#2a7088", "#8fc0b8"]) +
    ["#2f9a8a", "#5fc4a0", "#b9e6b0"]
      .map((colour, index) =>
        gradient(`veil${index}`, [
          [colour, 0],
          [colour, 0.35],
          [colour, 0.75],
        ]),
      )
      .join("") +
    radial("lamp", [
      ["#fff0b8", 0.85],
      ["#fff0b8", 0],
    ]) +
    gradient("shade", [
      ["#0e2f5c", 0],
      ["#0e2f5c", 0.8],
    ]);
  const prints = many(9, (index) => ellipse([1180 + index * 24, 930 - index * 26, 7 - index * 0.4, 4], "#3f7fa0"));
  const body =
    background("url(#sky)") +
    stars({ seed: 14, count: 150, bottom: 460, colour: "#f4fbf0" }) +
    stippled(aurora()) +
    group(aurora(), 'opacity=".5"') +
    bergs +
    rect([0, 636, 1600, 370], "#1d5f80") +
    floes +
    crack +
    place({ x: 800, y: 760, scale: 0.98 }, ellipse([0, 90, 230, 40], "#08243f", 'opacity=".6"') + ship()) +
    shards +
    prints +
    stippled(rect([0, 760, 1600, 240], "url(#shade)"));
  return scene({ seed: 96, defs, body });
}
