import type { Point } from "./brush.ts";
import { circle, curve, dice, group, many, path, place, rect, stroke } from "./brush.ts";
import { background, clip, gradient, scene, stippled } from "./canvas.ts";
import { pin } from "./cartography.ts";

export function riverMap(): string {
  const course: Point[] = [
    [560, -60],
    [640, 60],
    [820, 130],
    [890, 250],
    [770, 350],
    [640, 440],
    [700, 560],
    [880, 620],
    [960, 730],
    [860, 850],
    [800, 960],
    [860, 1080],
  ];
  const stem = curve(course);
  const left = `${stem}L-60 1080L-60 -60Z`;
  const brook = (way: Point[], width: number): string => stroke(curve(way), ["#f6ead3", width + 14]) + stroke(curve(way), ["#2f8f9d", width]);
  const brooks: readonly Point[][] = [
    [
      [-40, 230],
      [240, 300],
      [330, 400],
      [500, 420],
      [650, 440],
    ],
    [
      [1640, 110],
      [1340, 190],
      [1200, 160],
      [1040, 230],
      [890, 250],
    ],
    [
      [1640, 690],
      [1380, 590],
      [1240, 660],
      [1090, 640],
      [900, 640],
    ],
    [
      [-40, 850],
      [300, 760],
      [440, 820],
      [620, 780],
      [850, 850],
    ],
  ];
  const field = (seed: number, side: number, colours: readonly string[]): string => {
    const roll = dice(seed);
    return many(40, (index) => {
      const x = side + 70 + (index % 5) * 172 + roll.range(-12, 12);
      const y = 60 + Math.floor(index / 5) * 128 + (index % 2) * 36;
      const [w, h] = [roll.range(120, 176), roll.range(84, 126)];
      const furrows = stroke(
        many(8, (line) => `M${((line / 8 - 0.5) * w).toFixed(0)} ${(-h / 2).toFixed(0)}v${h.toFixed(0)}`),
        ["#3a2320", 2.5],
        'opacity=".2"',
      );
      return place(
        { x, y, turn: -14 + (side > 400 ? 26 : 0) + roll.range(-3, 3) },
        rect([-w / 2, -h / 2, w, h], roll.pick(colours), 'rx="5"') + (roll.next() > 0.35 ? furrows : ""),
      );
    });
  };
  const defs =
    gradient(
      "east",
      [
        ["#7c2f2a", 0],
        ["#7c2f2a", 0.65],
      ],
      "across",
    ) +
    gradient(
      "west",
      [
        ["#1d4a3f", 0.7],
        ["#1d4a3f", 0],
      ],
      "across",
    ) +
    clip("bank", path(left, "#000"));
  const bridge = place(
    { x: 668, y: 500, turn: -18 },
    rect([-96, -15, 210, 34], "#0b1020", 'opacity=".3" transform="translate(5 9)"') +
      rect([-96, -16, 210, 32], "#fff7e6") +
      rect([-96, -16, 210, 6], "#46284f") +
      rect([-96, 10, 210, 6], "#46284f"),
  );
  const town = (at: Point, colour: string): string =>
    [
      [-70, -28],
      [0, -46],
      [64, -22],
      [-36, 22],
      [40, 28],
      [-96, 40],
      [100, 46],
    ]
      .map(([dx, dy]) =>
        place(
          { x: at[0] + (dx ?? 0), y: at[1] + (dy ?? 0), scale: 1.15 },
          path("M-10 6H30L20 -16H14Z", "#0b1020", 'opacity=".25"') +
            rect([-14, -20, 28, 24], "#fff7e6") +
            rect([3, -20, 11, 24], "#d8c7a4") +
            path("M-19 -19L0 -38L19 -19Z", colour),
        ),
      )
      .join("");
  const tree = (seed: number, low: number): string => {
    const roll = dice(seed);
    return many(34, () => {
      const x = low + roll.range(0, 640);
      const y = roll.range(40, 960);
      return (
        circle([x + 4, y + 6, 15], "#0b1020", 'opacity=".25"') +
        circle([x, y, 15], roll.pick(["#2b5a48", "#3d7560", "#1d4a3f"])) +
        circle([x - 4, y - 4, 6], "#93ab7b")
      );
    });
  };
  const body =
    background("#e8a05a") +
    field(5, 840, ["#f2bd72", "#d9803f", "#c9682f", "#f4d08c"]) +
    group(background("#8fae78") + field(8, 0, ["#a9c08a", "#6f9a68", "#c9cf96", "#5c8a60"]), 'clip-path="url(#bank)"') +
    stippled(rect([0, 0, 620, 1000], "url(#west)") + rect([880, 0, 720, 1000], "url(#east)")) +
    group(tree(3, 20), 'clip-path="url(#bank)"') +
    tree(9, 960) +
    brooks.map((way) => brook(way, 15)).join("") +
    stroke(stem, ["#0b2a34", 132], 'opacity=".2" transform="translate(6 14)"') +
    stroke(stem, ["#f6ead3", 128]) +
    stroke(stem, ["#1f6f78", 106]) +
    stroke(stem, ["#3f97a0", 74]) +
    stroke(stem, ["#86bcb8", 30]) +
    [-1, 0, 1]
      .map((side) =>
        stroke(stem, ["#f6ead3", 3], `stroke-dasharray="${70 + side * 20} ${110 + side * 30}" transform="translate(${side * 24} ${side * 30})" opacity=".8"`),
      )
      .join("") +
    bridge +
    town([420, 600], "#46284f") +
    town([1150, 420], "#b9402e") +
    town([1120, 850], "#b9402e") +
    town([300, 160], "#46284f") +
    pin({ x: 420, y: 560, scale: 1.15 }, "#46284f") +
    pin({ x: 1150, y: 390, scale: 1.15 }, "#b9402e");
  return scene({ seed: 43, defs, body });
}
