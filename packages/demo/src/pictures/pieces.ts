import type { Point } from "./brush.ts";
import { circle, ellipse, many, path, poly, rect, stroke } from "./brush.ts";

export type Lathe = readonly Point[];

export const pawn: Lathe = [
  [60, 0],
  [64, -18],
  [46, -34],
  [30, -56],
  [22, -110],
  [36, -122],
  [34, -132],
  [22, -136],
  [38, -168],
  [30, -200],
  [0, -212],
];

export const rook: Lathe = [
  [72, 0],
  [76, -20],
  [54, -40],
  [40, -66],
  [34, -160],
  [54, -176],
  [54, -236],
  [30, -236],
  [30, -216],
  [10, -216],
  [10, -236],
  [0, -236],
];

export const queen: Lathe = [
  [78, 0],
  [82, -22],
  [58, -44],
  [40, -76],
  [26, -210],
  [46, -226],
  [44, -240],
  [30, -244],
  [60, -330],
  [36, -304],
  [20, -340],
  [0, -312],
];

export const king: Lathe = [
  [80, 0],
  [84, -22],
  [60, -44],
  [42, -76],
  [30, -220],
  [52, -236],
  [50, -250],
  [32, -254],
  [54, -330],
  [12, -344],
  [12, -362],
  [28, -362],
  [28, -380],
  [12, -380],
  [12, -402],
  [0, -402],
];

export function turned(profile: Lathe, paint: readonly [light: string, dark: string]): string {
  const right = [...profile];
  const left = [...profile].reverse().map(([x, y]): Point => [-x, y]);
  const outline = poly([...right, ...left]);
  const shade = poly([...right, ...[...profile].reverse().map(([x, y]): Point => [x * 0.25, y])]);
  return (
    ellipse([46, 2, 130, 20], "#1a0f2a", 'opacity=".45"') +
    path(outline, paint[0], `stroke="${paint[0]}" stroke-width="7" stroke-linejoin="round"`) +
    path(shade, paint[1], `stroke="${paint[1]}" stroke-width="7" stroke-linejoin="round"`) +
    ellipse([0, 0, profile[0]?.[0] ?? 0, 11], paint[1])
  );
}

export function knight(paint: readonly [light: string, dark: string, line: string]): string {
  const head =
    "M-92 -70Q-96 -200 -30 -290Q-60 -270 -100 -250Q-150 -226 -168 -258Q-190 -300 -150 -330L-70 -420Q-60 -470 -30 -500L-20 -452Q8 -470 24 -500L36 -440Q150 -390 132 -210Q128 -130 96 -70Z";
  return (
    ellipse([90, 6, 240, 34], "#1a0f2a", 'opacity=".5"') +
    path("M-124 0Q-130 -40 -96 -64H100Q134 -40 128 0Q0 34 -124 0Z", paint[0]) +
    path("M20 16V-64H100Q134 -40 128 0Q80 14 20 16Z", paint[1]) +
    path(head, paint[0]) +
    path("M24 -500L36 -440Q150 -390 132 -210Q128 -130 96 -70H20Q80 -180 50 -290Q30 -380 -4 -440Z", paint[1]) +
    many(6, (index) => stroke(`M${40 + index * 12} ${-428 + index * 58}q${46 - index * 2} 8 ${60 - index * 5} 44`, [paint[2], 7])) +
    path("M-66 -388Q-44 -400 -30 -380Q-48 -368 -66 -388Z", paint[2]) +
    circle([-156, -288, 8], paint[2]) +
    stroke("M-160 -262Q-130 -262 -112 -280", [paint[2], 6]) +
    rect([-104, -84, 210, 22], paint[2], 'rx="9"')
  );
}
