import type { Point } from "./brush.ts";
import { circle, curve, group, many, path, points, rect, stroke } from "./brush.ts";
import { ink } from "./inks.ts";

export interface Flag {
  x: number;
  y: number;
  width: number;
  height: number;
  phase: number;
  bands: readonly string[];
  disc?: string;
}

const wave = (flag: Flag, share: number, drop: number): Point => [
  flag.x + flag.width * (share - 0.035 * Math.sin(share * 6 + flag.phase)),
  flag.y + flag.height * drop + flag.height * (0.16 * share * share + 0.13 * Math.sin(share * 6.6 + flag.phase) * (0.25 + share * 0.75)),
];

function strip(flag: Flag, from: number, to: number): string {
  const top = points(11, (index) => wave(flag, index / 10, from));
  const bottom = points(11, (index) => wave(flag, 1 - index / 10, to));
  return `${curve(top)}${curve(bottom, true)}Z`;
}

/** A flag in the wind: level bands, perhaps a disc in the middle. */
export function flag(cloth: Flag): string {
  const count = cloth.bands.length;
  const bands = cloth.bands.map((colour, index) => path(strip(cloth, index / count, (index + 1) / count), colour)).join("");
  if (cloth.disc === undefined) return bands;
  const [x, y] = wave(cloth, 0.52, 0.5);
  const hoist = points(7, (index) => wave(cloth, 0.1, 0.08 + index * 0.14));
  const rays = many(16, (index) => {
    const turn = (index * Math.PI) / 8;
    const reach = (radius: number): string =>
      `${(x + Math.cos(turn) * cloth.height * radius).toFixed(1)} ${(y + Math.sin(turn) * cloth.height * radius).toFixed(1)}`;
    return stroke(`M${reach(0.24)}L${reach(0.31)}`, [cloth.disc ?? "", cloth.height * 0.03]);
  });
  const marks = hoist
    .map(([left, top]) =>
      rect(
        [left - cloth.height * 0.035, top - cloth.height * 0.035, cloth.height * 0.07, cloth.height * 0.07],
        cloth.disc ?? "",
        `transform="rotate(45 ${left.toFixed(1)} ${top.toFixed(1)})"`,
      ),
    )
    .join("");
  return bands + marks + rays + circle([x, y, cloth.height * 0.19], cloth.disc);
}

const fold = (cloth: Flag, centre: number, fill: string): string => {
  const [low, high] = [Math.max(0, centre - 0.23), Math.min(1, centre + 0.23)];
  if (high - low < 0.12) return "";
  const edge = (drop: number, back: boolean): Point[] =>
    points(7, (step) => wave(cloth, back ? high - ((high - low) * step) / 6 : low + ((high - low) * step) / 6, drop));
  return path(`${curve(edge(0, false))}${curve(edge(1, true), true)}Z`, fill);
};

/** The light and the shadow of the same flag's folds; the gradients `fold` and `crest` must exist. */
export const folds = (cloth: Flag): string =>
  many(
    3,
    (index) =>
      fold(cloth, (index * Math.PI * 2 - cloth.phase) / 6.6, "url(#fold)") + fold(cloth, (index * Math.PI * 2 - Math.PI - cloth.phase) / 6.6, "url(#crest)"),
  );

export interface Pole {
  x: number;
  foot: number;
  height: number;
  phase: number;
  kind: "sun" | "tricolour";
}

export const clothOf = ({ x, foot, height, phase, kind }: Pole): Flag => {
  const cloth = { x: x + height * 0.008, y: foot - height * 0.985, width: height * 0.4, height: height * 0.27, phase };
  return kind === "sun" ? { ...cloth, bands: ["#5fb3cf"], disc: ink.gold } : { ...cloth, bands: [ink.white, "#34639c", "#c2453a"] };
};

export function pole(place: Pole): string {
  const { x, foot, height } = place;
  return group(
    rect([x - height * 0.006, foot - height, height * 0.012, height], ink.cream) +
      rect([x, foot - height, height * 0.006, height], ink.brown, 'opacity=".45"') +
      circle([x, foot - height, height * 0.016], ink.gold) +
      flag(clothOf(place)),
    "",
  );
}
