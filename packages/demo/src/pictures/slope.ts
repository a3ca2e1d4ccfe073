import type { Point } from "./brush.ts";
import { circle, curve, dice, ellipse, many, path, place, poly, shape, stroke } from "./brush.ts";
import { background, gradient, scene, stippled } from "./canvas.ts";
import { forest } from "./forest.ts";
import { ink } from "./inks.ts";
import { jagged, massif } from "./nature.ts";

const rescuer = (coat: string): string =>
  stroke("M-14 -44L-26 0", ["#142338", 12]) +
  stroke("M4 -44L18 0", ["#142338", 12]) +
  stroke("M-40 4H-2", ["#f4c65a", 5]) +
  stroke("M2 4H44", ["#f4c65a", 5]) +
  path("M-22 -42Q-26 -98 -2 -100Q22 -98 18 -42Z", coat) +
  path("M-22 -90Q-44 -84 -40 -48L-22 -46Z", "#142338") +
  stroke("M10 -86L34 -64", [coat, 11]) +
  stroke("M34 -66L44 6", ["#142338", 3.4]) +
  circle([4, -116, 15], "#f0b98a") +
  path("M-12 -118Q-8 -138 6 -136Q22 -134 20 -118Z", ink.gold);

export function mountainSlope(): string {
  const defs =
    gradient("sky", ["#0f4152", "#2d7a88", "#8dc0bd", "#f3dcae"]) +
    gradient("cool", [
      ["#2c5f86", 0],
      ["#23507a", 0.75],
    ]) +
    gradient("powder", [
      ["#ffffff", 0.95],
      ["#dbeaf0", 0.55],
    ]);
  const back = massif(
    jagged(
      [
        [-60, 520],
        [160, 330],
        [360, 480],
        [560, 300],
        [800, 460],
        [1040, 260],
        [1300, 440],
        [1480, 320],
        [1680, 500],
      ],
      3,
      0.3,
    ),
  );
  const edge = jagged(
    [
      [-80, 900],
      [170, 660],
      [400, 500],
      [610, 250],
      [760, 110],
      [900, 240],
      [1060, 360],
      [1260, 600],
      [1450, 700],
      [1700, 860],
    ],
    8,
    0.26,
  );
  const spine = jagged(
    [
      [760, 110],
      [730, 260],
      [820, 360],
      [760, 520],
      [880, 660],
      [840, 820],
      [960, 1010],
    ],
    5,
    0.35,
  );
  const dark = poly([...edge.filter(([x]) => x >= 760), [1700, 1010], [960, 1010], ...[...spine].reverse()]);
  const facets = (
    [
      [
        [760, 110],
        [700, 330],
        [640, 420],
        [690, 250],
      ],
      [
        [610, 250],
        [560, 420],
        [470, 560],
        [520, 380],
      ],
      [
        [730, 300],
        [690, 520],
        [600, 640],
        [660, 440],
      ],
      [
        [400, 500],
        [380, 620],
        [250, 740],
        [320, 580],
      ],
    ] satisfies Point[][]
  )
    .map((facet) => shape(facet, "#a9cbd8"))
    .join("");
  const cracks: Point[][] = [
    [
      [905, 250],
      [936, 330],
      [918, 372],
      [962, 452],
      [1000, 470],
      [972, 392],
      [958, 320],
    ],
    [
      [1064, 372],
      [1076, 440],
      [1052, 486],
      [1104, 560],
      [1150, 590],
      [1124, 500],
    ],
    [
      [870, 420],
      [896, 500],
      [880, 560],
      [930, 640],
      [960, 650],
      [936, 560],
    ],
    [
      [1010, 590],
      [1034, 660],
      [1018, 700],
      [1080, 780],
      [1120, 790],
      [1076, 690],
    ],
    [
      [1250, 620],
      [1260, 680],
      [1320, 740],
      [1370, 750],
      [1310, 680],
    ],
  ];
  const rocks = cracks.map((rock) => shape(rock, "#1f5078")).join("");
  const roll = dice(17);
  const slide =
    path("M640 330Q700 350 742 330Q720 470 600 610Q470 770 420 900Q280 930 120 900Q260 760 400 640Q560 500 640 330Z", "url(#powder)") +
    many(34, (index) => {
      const share = index / 34;
      return circle(
        [150 + roll.range(0, 330) * (1 - share * 0.4) + share * 260, 880 - share * 270 + roll.range(-40, 50), roll.range(20, 66) * (1 - share * 0.6)],
        roll.pick(["#ffffff", "#e9f2f3", "#cfe0e6"]),
      );
    });
  const zigzag = stroke(
    curve([
      [930, 900],
      [860, 820],
      [980, 760],
      [800, 690],
      [850, 620],
      [760, 540],
    ]),
    [ink.orange, 7],
    'stroke-dasharray="2 17"',
  );
  const flagpole = (x: number, y: number, s: number): string =>
    place({ x, y, scale: s }, stroke("M0 0V-90", ["#142338", 5]) + path("M2 -90L52 -74L2 -56Z", ink.orange));
  const snow = path("M-10 900Q300 850 620 890Q900 930 1200 880Q1420 850 1620 880V1010H-10Z", "#eef4ef");
  const body =
    background("url(#sky)") +
    circle([1180, 250, 96], "#fbeec9") +
    path(back, "#4c94a0") +
    path(massif(edge), "#f3f6ee") +
    path(dark, "#3f7ba0") +
    facets +
    rocks +
    stippled(path(massif(edge), "url(#cool)")) +
    slide +
    zigzag +
    flagpole(756, 552, 0.8) +
    flagpole(1010, 760, 0.9) +
    forest(6, { y: 880, count: 34, scale: 0.52, shade: ["#1f5a5c", "#12404a"], clear: [600, 1090] }) +
    snow +
    stroke("M640 858Q720 900 790 850Q870 890 950 838", ["#e0602f", 4]) +
    many(3, (index) =>
      place(
        { x: 620 + index * 160, y: 962 - index * 16, scale: 1.55 - index * 0.1 },
        ellipse([10, 6, 70, 8], "#8fb2c4") + rescuer(index === 1 ? "#f2b84b" : "#d4472f"),
      ),
    ) +
    forest(9, { y: 1010, count: 14, scale: 1.25, shade: ["#123f4a", "#0c2b38"], clear: [430, 1190] });
  return scene({ seed: 31, defs, body });
}
