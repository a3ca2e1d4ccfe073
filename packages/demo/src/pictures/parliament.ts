import type { Point } from "./brush.ts";
import { circle, dice, ellipse, many, path, place, rect, shape, stroke } from "./brush.ts";
import { gradient, scene, stippled } from "./canvas.ts";
import { heads, standing } from "./figures.ts";

export function parliamentHall(): string {
  const centre: Point = [800, 250];
  const seat = (row: number, share: number): Point => {
    const radius = 290 + row * 105 + row * row * 14;
    const turn = Math.PI * (0.06 + share * 0.88);
    return [centre[0] + Math.cos(turn) * radius * 1.12, centre[1] + 96 + Math.sin(turn) * radius * 0.58];
  };
  const roll = dice(12);
  const rows = many(6, (row) => {
    const count = 13 + row * 2;
    const radius = 290 + row * 105 + row * row * 14;
    const arc = (lift: number): string =>
      `M${centre[0] - radius * 1.12} ${centre[1] + 60 - lift}A${radius * 1.12} ${radius * 0.58} 0 0 0 ${centre[0] + radius * 1.12} ${centre[1] + 60 - lift}`;
    const size = 22 + row * 7;
    const desk =
      stroke(arc(-20), ["#22304f", 34 + row * 9], 'opacity=".55"') +
      stroke(arc(0), ["#8a4a32", 40 + row * 9]) +
      stroke(arc(16 + row * 4), ["#d9924f", 13 + row * 2.4]);
    return (
      desk +
      heads(count, (index) => {
        const [x, y] = seat(row, (index + 0.5) / count);
        return [x, y + row * 4, size * (roll.next() > 0.08 ? 1 : 0.001), roll.pick(["#16213f", "#1d2c52", "#2a2048", "#16213f", "#3a2a4f", "#7c2f3a"])];
      })
    );
  });
  const slice = (from: number, to: number, colour: string, push: number): string => {
    const at = (turn: number, radius: number): string => `${(800 + Math.cos(turn) * radius).toFixed(1)} ${(178 + Math.sin(turn) * radius).toFixed(1)}`;
    const big = to - from > Math.PI ? 1 : 0;
    return path(
      `M${at(from, 60)}L${at(from, 128 + push)}A${128 + push} ${128 + push} 0 ${big} 1 ${at(to, 128 + push)}L${at(to, 60)}A60 60 0 ${big} 0 ${at(from, 60)}Z`,
      colour,
      'stroke="#123f4d" stroke-width="5"',
    );
  };
  const chart =
    circle([800, 178, 152], "#123f4d") +
    slice(-1.57, 0.5, "#f4c65a", 14) +
    slice(0.5, 1.9, "#e0702f", 0) +
    slice(1.9, 2.9, "#3a97a3", 0) +
    slice(2.9, 3.9, "#f6ead3", 0) +
    slice(3.9, 4.71, "#b9402e", 0);
  const slats = many(
    54,
    (index) => rect([index * 30, 0, 26, 470], index % 2 === 0 ? "#b9703f" : "#a85f36") + rect([index * 30 + 18, 0, 8, 470], "#7c3f2c", 'opacity=".6"'),
  );
  const rostrum =
    place(
      { x: 800, y: 520 },
      ellipse([0, 6, 280, 26], "#3a1a22", 'opacity=".5"') +
        path("M-230 0L-250 -96H250L230 0Z", "#6a3228") +
        rect([-262, -110, 524, 18], "#e3a25c") +
        path("M-70 0L-84 -140H84L70 0Z", "#8a4a32") +
        rect([-94, -152, 188, 18], "#f4c98a"),
    ) +
    place({ x: 800, y: 476, scale: 0.54 }, standing({ coat: "#16213f", hair: "#2a1826" })) +
    place(
      { x: 800, y: 520 },
      path("M-66 0L-80 -130H80L66 0Z", "#8a4a32") +
        rect([-92, -150, 184, 20], "#f4c98a") +
        stroke("M-30 -150Q-34 -190 -14 -196", ["#16213f", 5]) +
        circle([0, -70, 26], "#f4c65a"),
    );
  const defs =
    gradient("shade", [
      ["#0e1838", 0],
      ["#0e1838", 0.85],
    ]) +
    gradient("beam", [
      ["#fff0c0", 0.7],
      ["#fff0c0", 0],
    ]) +
    gradient(
      "side",
      [
        ["#3a1428", 0.85],
        ["#3a1428", 0],
        ["#3a1428", 0.85],
      ],
      "across",
    );
  const beams = [300, 560, 1040, 1300]
    .map((x) =>
      shape(
        [
          [x - 26, 0],
          [x + 26, 0],
          [800 + (x - 800) * 0.62 + 170, 620],
          [800 + (x - 800) * 0.62 - 170, 620],
        ],
        "url(#beam)",
        'opacity=".5"',
      ),
    )
    .join("");
  const body =
    slats +
    rect([0, 440, 1600, 560], "#2f4f6a") +
    chart +
    stippled(rect([0, 0, 1600, 470], "url(#side)")) +
    ellipse([800, 560, 420, 110], "#3f6f86") +
    ellipse([800, 560, 320, 76], "#4f8496") +
    rostrum +
    beams +
    rows +
    stippled(rect([0, 620, 1600, 380], "url(#shade)"));
  return scene({ seed: 72, defs, body });
}
