import type { Pole } from "./banners.ts";
import { clothOf, folds, pole } from "./banners.ts";
import { boulevard, people, trees } from "./boulevard.ts";
import { circle, curve, group, path, rect, shape } from "./brush.ts";
import { gradient, radial, scene, stippled } from "./canvas.ts";
import { birds, grass } from "./nature.ts";
import { blocks, horizon, monuments, rings } from "./skyline.ts";

/** Where the feather grass of the steppe stands, on both sides of the road. */
const lawns: readonly (readonly [number, number])[] = [
  [-20, 210],
  [1390, 1620],
];

const poles: readonly Pole[] = [0.15, 0.21, 0.3, 0.43, 0.62, 0.88].flatMap((scale, index): Pole[] => [
  { x: 800 - 560 * scale, foot: horizon + 350 * scale, height: 790 * scale, phase: 0.4 + index * 1.3, kind: index % 2 === 0 ? "tricolour" : "sun" },
  { x: 800 + 560 * scale, foot: horizon + 350 * scale, height: 790 * scale, phase: 1.6 + index * 1.1, kind: index % 2 === 0 ? "sun" : "tricolour" },
]);

export function flagsCapital(): string {
  const defs =
    gradient("road", ["#f2a75a", "#b8566a", "#3b2a58"]) +
    radial("ball", [
      ["#fff0b8", 0.9],
      ["#f7b64c", 0],
      ["#8c3a2a", 0.6],
    ]) +
    gradient(
      "fold",
      [
        ["#14183c", 0],
        ["#14183c", 0.5],
        ["#14183c", 0],
      ],
      "across",
    ) +
    gradient(
      "crest",
      [
        ["#fff0c8", 0],
        ["#fff0c8", 0.4],
        ["#fff0c8", 0],
      ],
      "across",
    ) +
    gradient("dusk", [
      ["#0f1638", 0],
      ["#0f1638", 0.4],
    ]) +
    gradient("haze", [
      ["#f7b96a", 0],
      ["#f7b96a", 0.5],
    ]);
  const haze = rect([0, 520, 1600, 150], "url(#haze)");
  const sun = circle([800, 560, 196], "#f9c66b") + circle([800, 560, 150], "#ffe3a1");
  const steppe = path(
    `${curve([
      [-20, 640],
      [260, 606],
      [520, 640],
      [800, 622],
      [1120, 636],
      [1380, 600],
      [1620, 634],
    ])}V700H-20Z`,
    "#b5556a",
  );
  const body =
    rings() +
    sun +
    steppe +
    group(blocks(12, "#8a4572", false), 'opacity=".9"') +
    haze +
    blocks(23, "#33285a", true) +
    monuments() +
    boulevard() +
    trees() +
    stippled(
      shape(
        [
          [0, 760],
          [1600, 760],
          [1600, 1000],
          [0, 1000],
        ],
        "url(#dusk)",
      ),
    ) +
    people() +
    birds(
      [
        [560, 250],
        [620, 218],
        [686, 262],
        [980, 196],
        [1046, 232],
      ],
      "#2a1a44",
      20,
    ) +
    lawns
      .map(([from, to]) =>
        grass({ seed: 60 + from, y: 1000, count: 90, height: 200, colours: ["#f2b25e", "#8a4572", "#c9705a", "#3b2a58"], width: 5, span: [from, to] }),
      )
      .join("") +
    poles.map((one) => pole(one) + folds(clothOf(one))).join("");
  return scene({ seed: 5, defs, body });
}
