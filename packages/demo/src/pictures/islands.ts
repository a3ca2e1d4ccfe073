import type { Point } from "./brush.ts";
import { blob, curve, dice, many, paper, path, place, rect, stroke } from "./brush.ts";
import { background, gradient, scene, stippled } from "./canvas.ts";
import type { Coast } from "./cartography.ts";
import { coast, compass, pin, waves } from "./cartography.ts";
import { ink } from "./inks.ts";

export function islandsMap(): string {
  const sites: readonly Coast[] = [
    { seed: 6, at: [790, 500], radius: 235, squeeze: 0.72 },
    { seed: 12, at: [330, 330], radius: 125 },
    { seed: 5, at: [1260, 300], radius: 150, squeeze: 0.8 },
    { seed: 21, at: [1220, 740], radius: 118 },
    { seed: 25, at: [400, 770], radius: 140, squeeze: 0.62 },
    { seed: 31, at: [760, 150], radius: 64 },
    { seed: 36, at: [800, 870], radius: 60 },
    { seed: 44, at: [1470, 540], radius: 48 },
    { seed: 47, at: [130, 560], radius: 56 },
  ];
  const all = sites.map((site) => blob(coast(site))).join("");
  const depths = ["#204a78", "#28608c", "#35799d", "#5298ab", "#86bdb6"];
  const rings = depths
    .map((colour, index) => {
      const width = 260 - index * 52;
      return (
        path(all, colour, `stroke="#0e2a4c" stroke-opacity=".35" stroke-width="${width + 5}" stroke-linejoin="round" paint-order="stroke"`) +
        path(all, colour, `stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"`)
      );
    })
    .join("");
  const layers = sites
    .map((site) =>
      [1, 0.72, 0.46, 0.22]
        .map((share, step) =>
          paper(
            blob(coast({ ...site, radius: site.radius * share, at: [site.at[0], site.at[1] - step * site.radius * 0.06] })),
            ["#f6e3b4", "#a9bd7c", "#6b9a6a", "#3d7560"][step] ?? "",
            6,
          ),
        )
        .join(""),
    )
    .join("");
  const roll = dice(3);
  const houses = sites
    .slice(0, 5)
    .map((site) =>
      many(5, (index) =>
        place(
          { x: site.at[0] + (index - 2) * site.radius * 0.26, y: site.at[1] + site.radius * 0.36 + roll.range(-14, 14), scale: roll.range(0.8, 1.2) },
          rect([-12, -18, 24, 20], "#fff7e6") + rect([2, -18, 10, 20], "#d8c7a4") + path("M-17 -17L0 -34L17 -17Z", "#d4573a"),
        ),
      ),
    )
    .join("");
  const ferry = (
    [
      [
        [330, 400],
        [500, 470],
        [600, 520],
      ],
      [
        [950, 470],
        [1080, 400],
        [1170, 340],
      ],
      [
        [940, 580],
        [1060, 660],
        [1140, 720],
      ],
      [
        [640, 600],
        [560, 700],
        [480, 740],
      ],
      [
        [790, 210],
        [800, 280],
        [800, 340],
      ],
    ] satisfies Point[][]
  )
    .map((way) => stroke(curve(way), ["#fff7e6", 7], 'stroke-dasharray="1 19"'))
    .join("");
  const pins = sites
    .slice(0, 5)
    .map(({ at, radius }, index) => pin({ x: at[0], y: at[1] - radius * 0.1, scale: index === 0 ? 1.7 : 1 }, ink.brick))
    .join("");
  const sail = (x: number, y: number): string =>
    place({ x, y }, path("M-30 10H30L20 24H-20Z", "#fff7e6") + path("M2 4V-50L28 4Z", "#f4c65a") + path("M-2 4V-40L-24 4Z", "#e0702f"));
  const defs = gradient(
    "deepen",
    [
      ["#0e2248", 0.75],
      ["#0e2248", 0],
      ["#0e2248", 0.75],
    ],
    "diagonal",
  );
  const body =
    background("#193b67") +
    rings +
    waves(8, 60, "#dff0e4") +
    stippled(rect([0, 0, 1600, 1000], "url(#deepen)")) +
    ferry +
    layers +
    houses +
    pins +
    sail(560, 330) +
    sail(1010, 800) +
    sail(1430, 470) +
    compass({ x: 180, y: 860, scale: 0.9 }, ["#fff1d2", "#e0702f"]);
  return scene({ seed: 42, defs, body });
}
