import type { Point } from "./brush.ts";
import { circle, curve, group, many, path, place, points, rect, shape, stroke } from "./brush.ts";
import { background, gradient, scene, stippled } from "./canvas.ts";

const centreLine = (t: number): Point => [-120 + t * 1840, 760 - 250 * Math.sin(t * 3.5 + 0.2) + 120 * Math.sin(t * 7)];

function along(t: number, offset: number): Point {
  const [x, y] = centreLine(t);
  const [ax, ay] = centreLine(t + 0.004);
  const length = Math.hypot(ax - x, ay - y);
  return [x - ((ay - y) / length) * offset, y + ((ax - x) / length) * offset];
}

function ribbon(from: number, to: number, band: readonly [number, number]): string {
  const top = points(9, (index) => along(from + ((to - from) * index) / 8, band[0]));
  const low = points(9, (index) => along(to - ((to - from) * index) / 8, band[1]));
  return `${curve(top)}${curve(low, true)}Z`;
}

function strip(): string {
  const tints: readonly (readonly [string, string, string])[] = [
    ["#8a8078", "#5f5854", "#b9b0a4"],
    ["#94887c", "#665c58", "#c4b8a8"],
    ["#a8907a", "#7a5c50", "#d4bc9c"],
    ["#c99a6a", "#96543f", "#f0d0a0"],
    ["#f2a85a", "#b8462f", "#fff0c4"],
    ["#f7c46a", "#1f6f78", "#fff7e0"],
    ["#86c4c4", "#1d4f6a", "#fff3cc"],
    ["#f29a6a", "#7a2f4f", "#ffe9b0"],
    ["#f4c65a", "#2b5a48", "#fff7e6"],
  ];
  const frames = tints
    .map(([sky, land, sun], index) => {
      const from = 0.02 + index * 0.108;
      const to = from + 0.094;
      const [cx, cy] = along((from + to) / 2 + 0.012, -14);
      return (
        path(ribbon(from, to, [-84, 84]), sky) +
        circle([cx, cy, 34], sun) +
        path(
          `${curve(points(7, (step) => along(from + ((to - from) * step) / 6, 26 + 22 * Math.sin(step * 1.5 + index))))}${curve(
            points(7, (step) => along(to - ((to - from) * step) / 6, 84)),
            true,
          )}Z`,
          land,
        ) +
        (index < 4
          ? many(5, (scratch) => {
              const [sx, sy] = along(from + 0.012 + scratch * 0.018, -70 + scratch * 6);
              return stroke(`M${sx.toFixed(0)} ${sy.toFixed(0)}l${(scratch % 2) * 16 - 8} ${90 + (scratch % 3) * 20}`, ["#f0e6d4", 2.4], 'opacity=".75"');
            })
          : "")
      );
    })
    .join("");
  const holes = many(52, (index) => {
    const t = index / 51;
    return [-110, 110].map((offset) => path(ribbon(t + 0.003, t + 0.0125, [offset - 11, offset + 11]), "#f4e2c0")).join("");
  });
  return (
    path(
      ribbon(-0.02, 0.34, [-134, 134]) + ribbon(0.33, 0.67, [-134, 134]) + ribbon(0.66, 1.03, [-134, 134]),
      "#0c0a1c",
      'opacity=".3" transform="translate(10 26)"',
    ) +
    path(ribbon(-0.02, 0.34, [-134, 134]) + ribbon(0.33, 0.67, [-134, 134]) + ribbon(0.66, 1.03, [-134, 134]), "#1c1a33") +
    holes +
    frames
  );
}

export function filmReel(): string {
  const window = many(6, (index) => group(path("M-62 -96Q0 -132 62 -96L86 -236Q0 -284 -86 -236Z", "url(#hole)"), `transform="rotate(${index * 60})"`));
  const reel =
    circle([14, 30, 356], "#12102a", 'opacity=".4"') +
    circle([0, 0, 352], "#1c1a33") +
    many(7, (index) => circle([0, 0, 340 - index * 9], "none", 'stroke="#3f3a5c" stroke-width="3"')) +
    circle([0, 0, 318], "#e0602f") +
    circle([0, 0, 318], "url(#metal)") +
    window +
    circle([0, 0, 80], "#f4c65a") +
    circle([0, 0, 50], "#b8462f") +
    many(6, (index) => group(rect([-6, -50, 12, 26], "#f4c65a"), `transform="rotate(${index * 60})"`)) +
    circle([0, 0, 20], "#1c1a33") +
    circle([0, 0, 318], "none", 'stroke="#ffd9a0" stroke-width="6" opacity=".6"');
  const defs =
    gradient("wall", ["#0f4a58", "#1f7480", "#5fa8a0"]) +
    gradient(
      "metal",
      [
        ["#ffd9a0", 0.55],
        ["#ffd9a0", 0],
        ["#5a1a2c", 0.65],
      ],
      "diagonal",
    ) +
    gradient("hole", ["#0d3f4d", "#1a6672"]) +
    gradient(
      "beam",
      [
        ["#fff3c4", 0.85],
        ["#fff3c4", 0],
      ],
      "across",
    ) +
    gradient("shade", [
      ["#08222e", 0],
      ["#08222e", 0.85],
    ]);
  const beam =
    shape(
      [
        [800, 420],
        [2000, -120],
        [2000, 700],
      ],
      "url(#beam)",
      'opacity=".75"',
    ) +
    shape(
      [
        [800, 420],
        [1900, 60],
        [1900, 480],
      ],
      "url(#beam)",
      'opacity=".6"',
    );
  const body =
    background("url(#wall)") +
    many(8, (index) => circle([800, 400, 420 + index * 90], "none", 'stroke="#f4e2c0" stroke-width="2.5" opacity=".22"')) +
    beam +
    stippled(rect([0, 420, 1600, 580], "url(#shade)")) +
    place({ x: 800, y: 392, turn: 14 }, reel) +
    strip();
  return scene({ seed: 93, defs, body });
}
