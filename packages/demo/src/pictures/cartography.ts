import type { Point } from "./brush.ts";
import { circle, dice, group, many, path, place, points, stroke } from "./brush.ts";

export interface Coast {
  seed: number;
  at: Point;
  radius: number;
  squeeze?: number;
  corners?: number;
}

/** A rough coastline around a middle point. */
export function coast({ seed, at, radius, squeeze = 0.7, corners = 22 }: Coast): Point[] {
  const roll = dice(seed);
  const lobes: readonly [number, number, number] = [roll.range(0, 6), roll.range(0, 6), roll.range(0, 6)];
  return points(corners, (index) => {
    const turn = (index / corners) * Math.PI * 2;
    const reach =
      radius *
      (1 + 0.2 * Math.sin(turn * 2 + lobes[0]) + 0.13 * Math.sin(turn * 3 + lobes[1]) + 0.08 * Math.sin(turn * 5 + lobes[2]) + roll.range(-0.07, 0.07));
    return [at[0] + Math.cos(turn) * reach, at[1] + Math.sin(turn) * reach * squeeze];
  });
}

/** Hairlines of water that follow a coast outwards. */
export const shallows = (d: string, colours: readonly string[]): string =>
  colours.map((colour, index) => path(d, colour, `stroke="${colour}" stroke-width="${(colours.length - index) * 46}" stroke-linejoin="round"`)).join("") +
  many(3, (index) =>
    path(
      d,
      "none",
      `stroke="#fff6e0" stroke-opacity="${0.6 - index * 0.16}" stroke-width="${2}" stroke-dasharray="${40 - index * 8} ${10 + index * 12}" transform="translate(0 ${index * 9 - 4})"`,
    ),
  );

export function waves(seed: number, count: number, colour: string): string {
  const roll = dice(seed);
  return many(count, () => {
    const s = roll.range(10, 18);
    return stroke(`M${roll.range(0, 1600).toFixed(0)} ${roll.range(0, 1000).toFixed(0)}q${s} ${-s} ${s * 2} 0t${s * 2} 0`, [colour, 3], 'opacity=".55"');
  });
}

export const compass = (spot: { x: number; y: number; scale: number }, shade: readonly [string, string]): string =>
  place(
    spot,
    circle([0, 0, 92], "none", `stroke="${shade[0]}" stroke-width="3"`) +
      circle([0, 0, 80], "none", `stroke="${shade[0]}" stroke-width="2" stroke-dasharray="3 9"`) +
      many(8, (index) => {
        const long = index % 2 === 0 ? 108 : 58;
        return group(path(`M0 ${-long}L14 -14L0 0Z`, shade[1]) + path(`M0 ${-long}L-14 -14L0 0Z`, shade[0]), `transform="rotate(${index * 45})"`);
      }),
  );

export const pin = (spot: { x: number; y: number; scale: number }, colour: string): string =>
  place(
    spot,
    circle([0, 0, 16], "#0b1020", 'opacity=".35"') +
      path("M0 0Q-34 -46 -34 -72A34 34 0 0 1 34 -72Q34 -46 0 0Z", colour) +
      path("M0 0Q34 -46 34 -72A34 34 0 0 0 0 -106Z", "#0b1020", 'opacity=".18"') +
      circle([0, -72, 14], "#fff7e6"),
  );
