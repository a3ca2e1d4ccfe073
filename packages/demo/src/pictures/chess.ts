import type { Point } from "./brush.ts";
import { circle, ellipse, many, path, place, rect, shape, stroke } from "./brush.ts";
import { background, gradient, radial, scene, stippled } from "./canvas.ts";
import type { Lathe } from "./pieces.ts";
import { king, knight, pawn, queen, rook, turned } from "./pieces.ts";

export function chessBoard(): string {
  const vanish = 150;
  const at = (u: number, v: number): Point => {
    const s = 240 / (1 - v * 0.62);
    return [800 + (u - 4) * s * 0.86, vanish + 300 + (s - 240) * 1.55];
  };
  const squares = many(64, (index) => {
    const [u, v] = [index % 8, Math.floor(index / 8)];
    return shape([at(u, v / 8), at(u + 1, v / 8), at(u + 1, (v + 1) / 8), at(u, (v + 1) / 8)], (u + v) % 2 === 0 ? "#f4dcae" : "#8f3a32");
  });
  const edge = shape([at(-0.35, -0.03), at(8.35, -0.03), at(8.4, 1.06), at(-0.4, 1.06)], "#4a1f2c");
  const ivory: readonly [string, string] = ["#fff3d6", "#d9a86a"];
  const ebony: readonly [string, string] = ["#3a3f6e", "#1a1f45"];
  const stand = (at8: readonly [number, number], profile: Lathe | undefined, paint: readonly [string, string]): string => {
    if (profile === undefined) return "";
    const [u, row] = at8;
    const [x, y] = at(u + 0.5, (row + 0.62) / 8);
    return place({ x, y, scale: 240 / (1 - ((row + 0.6) / 8) * 0.62) / 420 }, turned(profile, paint));
  };
  const child = place(
    { x: 800, y: 468 },
    path("M-360 40Q-340 -140 -120 -166H120Q340 -140 360 40Z", "#2f6f78") +
      path("M150 -160Q340 -136 360 40H230Q250 -80 150 -160Z", "#1f4f5c") +
      path("M-62 -210H62V-150Q0 -96 -62 -150Z", "#b9744e") +
      path("M-84 -170L0 -96L84 -170L104 -148L0 -40L-104 -148Z", "#fff3d6") +
      ellipse([0, -262, 122, 132], "#e0a882") +
      circle([-126, -250, 24], "#e0a882") +
      circle([126, -250, 24], "#d09070") +
      path("M40 -390Q130 -340 122 -262Q110 -150 20 -132Q90 -220 40 -390Z", "#b9704a", 'opacity=".35"') +
      path("M-130 -250Q-160 -410 10 -418Q160 -410 130 -244Q120 -300 70 -330Q-20 -300 -100 -316Q-124 -290 -130 -250Z", "#2a1826") +
      [-1, 1]
        .map(
          (side) =>
            ellipse([side * 46, -252, 15, 19], "#2a1826") +
            circle([side * 46 + 5, -259, 5], "#fff") +
            stroke(`M${side * 46 - 26} ${-292 - side * 3}q26 -14 50 ${side * 2}`, ["#2a1826", 9]) +
            circle([side * 76, -208, 22], "#e0704f", 'opacity=".28"'),
        )
        .join("") +
      stroke("M-4 -226q-10 18 6 22", ["#a8603f", 6]) +
      stroke("M-22 -178Q4 -166 28 -180", ["#8f3a32", 7]) +
      path("M190 50Q240 -60 150 -120L96 -206L70 -180L84 -90Q70 10 90 50Z", "#2a6270") +
      path("M70 -150Q60 -220 92 -236Q124 -230 122 -176L112 -130Z", "#d9986c"),
  );
  const defs =
    gradient("wall", ["#f2b45a", "#f7d08a", "#e98a4a"]) +
    gradient("shade", [
      ["#2a0f2c", 0],
      ["#2a0f2c", 0.75],
    ]) +
    gradient(
      "beam",
      [
        ["#fff3c8", 0.8],
        ["#fff3c8", 0],
      ],
      "diagonal",
    ) +
    radial("halo", [
      ["#fff3c8", 1],
      ["#fff3c8", 0],
    ]);
  const back = [0, 1, 2, 3, 4, 5, 6, 7].map((u) => stand([u, 0], [rook, pawn, king, undefined, undefined, queen, pawn, rook][u], ebony)).join("");
  const middle =
    stand([1, 1], pawn, ebony) +
    stand([2, 2], pawn, ebony) +
    stand([5, 2], pawn, ebony) +
    stand([6, 1], pawn, ebony) +
    stand([7, 3], pawn, ebony) +
    stand([6, 4], pawn, ivory) +
    stand([0, 3], pawn, ivory) +
    stand([1, 5], pawn, ivory) +
    stand([7, 6], rook, ivory) +
    stand([0, 6], queen, ivory);
  const [kx, ky] = at(3.5, 6.1 / 8);
  const body =
    background("url(#wall)") +
    many(9, (index) => circle([800, 240, 720 - index * 70], index % 2 === 0 ? "#f9dc9c" : "#f2b45a", 'opacity=".35"')) +
    child +
    edge +
    squares +
    shape(
      [
        [0, 300],
        [0, 0],
        [1300, 1000],
        [400, 1000],
      ],
      "url(#beam)",
      'opacity=".35"',
    ) +
    stippled(rect([0, 600, 1600, 400], "url(#shade)")) +
    back +
    middle +
    place({ x: kx - 30, y: ky + 20, scale: 0.94, flip: true }, knight(["#fff3d6", "#d9a06a", "#8f3a32"]));
  return scene({ seed: 94, defs, body });
}
