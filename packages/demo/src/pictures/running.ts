import type { Point } from "./brush.ts";
import { circle, curve, dice, ellipse, group, many, path, place, points, rect, shape, stroke } from "./brush.ts";
import { background, gradient, scene, stippled } from "./canvas.ts";

interface Kit {
  skin: string;
  top: string;
  shorts: string;
  hair: string;
  tail: boolean;
}

function runner({ skin, top, shorts, hair, tail }: Kit): string {
  const limb = (through: readonly Point[], colour: string, width: number): string =>
    stroke(`M${through.map(([x, y]) => `${x} ${y}`).join("L")}`, [colour, width]);
  const farArm = limb(
    [
      [20, -330],
      [70, -270],
      [128, -300],
    ],
    skin,
    30,
  );
  const farLeg =
    limb(
      [
        [-10, -190],
        [-60, -110],
      ],
      shorts,
      58,
    ) +
    limb(
      [
        [-60, -100],
        [-160, -80],
      ],
      skin,
      34,
    ) +
    path("M-150 -112L-196 -112Q-206 -70 -186 -36L-166 -42Z", "#f4c65a");
  const nearLeg =
    limb(
      [
        [0, -190],
        [78, -140],
      ],
      shorts,
      64,
    ) +
    limb(
      [
        [84, -134],
        [92, -26],
      ],
      skin,
      36,
    ) +
    path("M70 -34H112L160 -6Q164 6 150 6H70Z", "#fff7e6") +
    path("M70 -4H156V8H70Z", "#d9533a");
  const body =
    path("M-44 -180Q-40 -300 -6 -356Q40 -376 62 -340Q60 -250 40 -176Z", top) +
    path("M30 -366Q56 -366 62 -340Q60 -250 40 -176H6Q44 -270 30 -366Z", "#0b1020", 'opacity=".18"') +
    rect([-8, -300, 50, 44], "#fff7e6", 'rx="4" transform="rotate(6)"');
  const head =
    limb(
      [
        [40, -360],
        [52, -388],
      ],
      skin,
      30,
    ) +
    ellipse([70, -424, 40, 46], skin) +
    path("M30 -418Q26 -478 76 -478Q116 -474 112 -436Q84 -456 56 -440Q52 -414 40 -400Z", hair) +
    (tail ? path("M36 -446Q-30 -466 -60 -416Q-20 -424 24 -416Z", hair) : "") +
    rect([30, -448, 82, 12], "#fff7e6", 'transform="rotate(-6 70 -440)"');
  const nearArm =
    limb(
      [
        [4, -330],
        [-60, -276],
      ],
      top,
      38,
    ) +
    limb(
      [
        [-62, -274],
        [2, -226],
        [18, -222],
      ],
      skin,
      30,
    );
  return farArm + farLeg + nearLeg + body + head + nearArm;
}

export function runnersRoute(): string {
  const roll = dice(19);
  const vanish = (u: number, v: number): Point => {
    const depth = 1 / (0.55 + v * 2.4);
    return [800 + (u - 0.5) * 3000 * depth, 130 + 640 * depth - 90];
  };
  const quad = (u: number, v: number, size: readonly [number, number]): Point[] => [
    vanish(u, v),
    vanish(u + size[0], v),
    vanish(u + size[0], v + size[1]),
    vanish(u, v + size[1]),
  ];
  const city = many(16 * 11, (index) => {
    const u = -0.6 + (index % 16) * 0.14;
    const v = Math.floor(index / 16) * 0.19;
    const chance = roll.next();
    const colour = chance < 0.16 ? "#5f9a7d" : roll.pick(["#f3ddb0", "#ecc98f", "#f7e8c6", "#e5b57c"]);
    const inner =
      chance < 0.16
        ? many(3, (tree) => {
            const [x, y] = vanish(u + 0.03 + tree * 0.035, v + 0.08);
            return circle([x, y, (26 / (0.55 + v * 2.4)) * 0.6], "#3d7560");
          })
        : shape(quad(u + 0.025, v + 0.035, [0.05, 0.085]), roll.pick(["#d98a52", "#c96f47", "#e3a466"]), 'opacity=".8"');
    return shape(quad(u, v, [0.115, 0.155]), colour) + inner;
  });
  const lane = (spread: number): string => {
    const way = points(22, (index): Point => [0.5 + 0.24 * Math.sin(index * 0.42 + 0.5) * Math.min(1, index / 8), -0.2 + index * 0.1]);
    return `${curve(way.map(([u, v]) => vanish(u - spread, v)))}${curve(
      [...way].reverse().map(([u, v]) => vanish(u + spread, v)),
      true,
    )}Z`;
  };
  const centre = curve(points(22, (index): Point => vanish(0.5 + 0.24 * Math.sin(index * 0.42 + 0.5) * Math.min(1, index / 8), -0.2 + index * 0.1)));
  const river = curve(points(9, (index): Point => vanish(-0.8 + index * 0.35, 1.0 + 0.16 * Math.sin(index * 1.3))));
  const defs =
    gradient("sky", ["#1f5f78", "#5fa3a8", "#f6d9a0"]) +
    gradient("shade", [
      ["#4a2350", 0],
      ["#4a2350", 0.8],
    ]) +
    gradient("haze", [
      ["#f6d9a0", 0],
      ["#f6d9a0", 1],
      ["#f6d9a0", 0],
    ]);
  const kits: readonly Kit[] = [
    { skin: "#c98660", top: "#2f7f8c", shorts: "#1d3558", hair: "#2b1a2e", tail: true },
    { skin: "#b9744e", top: "#f2b84b", shorts: "#46284f", hair: "#1d1420", tail: false },
    { skin: "#e0a882", top: "#c8402f", shorts: "#2b1a3e", hair: "#6a3a24", tail: false },
  ];
  const pack = kits
    .map((kit, index) =>
      place(
        { x: 560 + index * 260, y: 905 + (index === 1 ? 40 : 0), scale: index === 1 ? 1.32 : 1.1 },
        path("M-60 0Q-300 10 -520 60Q-200 60 100 12Z", "#3a1d3f", 'opacity=".45"') + runner(kit),
      ),
    )
    .join("");
  const mountains =
    path("M-10 240L140 120L260 190L420 70L600 200L760 110L900 180L1080 50L1260 190L1400 110L1610 230V330H-10Z", "#2d6f86") +
    path("M420 70L470 120L430 130L380 140ZM1080 50L1140 100L1090 120L1040 96ZM760 110L800 140L740 150Z", "#f7ecd0");
  const body =
    background("#b9744e") +
    city +
    stroke(river, ["#2f8f9d", 26]) +
    path(lane(0.085), "#3a1d3f", 'opacity=".35" transform="translate(0 8)"') +
    path(lane(0.085), "#fff3d6") +
    path(lane(0.07), "#e0603a") +
    stroke(centre, ["#fff3d6", 6], 'stroke-dasharray="26 26"') +
    rect([0, 0, 1600, 255], "url(#sky)") +
    mountains +
    rect([0, 190, 1600, 240], "url(#haze)") +
    stippled(rect([0, 560, 1600, 440], "url(#shade)")) +
    group(pack, "");
  return scene({ seed: 44, defs, body });
}
