import type { Point } from "./brush.ts";
import { curve, dice, many, path, points, poly, stroke } from "./brush.ts";

export interface Ridge {
  seed: number;
  base: number;
  rise: number;
  steps?: number;
  bottom?: number;
}

function heights({ seed, base, rise, steps = 9 }: Ridge): Point[] {
  const roll = dice(seed);
  return points(steps + 3, (index) => [((index - 1) * 1600) / steps, base - rise * roll.next()]);
}

/** Rolling hills from edge to edge, closed at the bottom of the sheet. */
export const hills = (ridge: Ridge): string => `${curve(heights(ridge))}L1800 ${ridge.bottom ?? 1000}L-200 ${ridge.bottom ?? 1000}Z`;

/** A jagged ridge by midpoint displacement through the given summits. */
export function jagged(summits: readonly Point[], seed: number, rough = 0.22): Point[] {
  const roll = dice(seed);
  let line: Point[] = [...summits];
  for (let round = 0; round < 4; round += 1) {
    line = line.flatMap((start, index): Point[] => {
      const end = line[index + 1];
      if (end === undefined) return [start];
      const span = Math.abs(end[0] - start[0]);
      const middle: Point = [(start[0] + end[0]) / 2 + span * 0.12 * (roll.next() - 0.5), (start[1] + end[1]) / 2 + span * rough * (roll.next() - 0.5)];
      return [start, middle];
    });
  }
  return line;
}

export const massif = (line: readonly Point[], bottom = 1000): string => {
  const first = line[0] ?? [0, 0];
  const last = line.at(-1) ?? [1600, 0];
  return poly([...line, [last[0], bottom], [first[0], bottom]]);
};

export interface Grass {
  seed: number;
  y: number;
  count: number;
  height: number;
  colours: readonly string[];
  width?: number;
  /** From which x to which. */
  span?: readonly [number, number];
}

export function grass({ seed, y, count, height, colours, width = 3, span = [-20, 1620] }: Grass): string {
  const roll = dice(seed);
  return many(count, () => {
    const x = roll.range(span[0], span[1]);
    const tall = height * roll.range(0.45, 1);
    const lean = roll.range(-0.1, 0.45) * tall;
    const foot = y + roll.range(-height * 0.15, height * 0.25);
    return stroke(`M${x.toFixed(0)} ${foot.toFixed(0)}q${(lean * 0.2).toFixed(0)} ${(-tall * 0.6).toFixed(0)} ${lean.toFixed(0)} ${(-tall).toFixed(0)}`, [
      roll.pick(colours),
      width * roll.range(0.5, 1),
    ]);
  });
}

export interface Cloud {
  x: number;
  y: number;
  width: number;
  colour: string;
  seed: number;
}

/** A flat-bottomed paper cloud. */
export function cloud({ x, y, width, colour, seed }: Cloud): string {
  const roll = dice(seed);
  const puffs = 5;
  const top = points(puffs, (index) => [0, Math.sin(((index + 0.5) / puffs) * Math.PI) * roll.range(0.75, 1.15)]);
  const step = width / puffs;
  const arcs = top.map((puff) => `q${(step * 0.5).toFixed(0)} ${(-width * 0.22 * puff[1]).toFixed(0)} ${step.toFixed(0)} 0`).join("");
  return path(
    `M${x} ${y}${arcs}q${(step * 0.5).toFixed(0)} ${(width * 0.05).toFixed(0)} ${(-width * 0.1).toFixed(0)} ${(width * 0.05).toFixed(0)}h${(-width * 0.8).toFixed(0)}q${(-step * 0.8).toFixed(0)} 0 ${(-width * 0.1).toFixed(0)} ${(-width * 0.05).toFixed(0)}Z`,
    colour,
  );
}

/** A V of birds. */
export const birds = (flock: readonly Point[], colour: string, size = 22): string =>
  flock
    .map(([x, y], index) => {
      const s = size * (1 - (index % 3) * 0.15);
      return path(
        `M${x - s} ${y - s * 0.35}q${s * 0.7} ${-s * 0.25} ${s} ${s * 0.4}q${s * 0.3} ${-s * 0.65} ${s} ${-s * 0.4}q${-s * 0.6} ${s * 0.05} ${-s} ${s * 0.7}q${-s * 0.35} ${-s * 0.62} ${-s} ${-s * 0.7}Z`,
        colour,
      );
    })
    .join("");

export interface Stars {
  seed: number;
  count: number;
  bottom: number;
  colour: string;
}

export function stars({ seed, count, bottom, colour }: Stars): string {
  const roll = dice(seed);
  return many(count, () => {
    const size = roll.next();
    return `<circle cx="${roll.range(0, 1600).toFixed(0)}" cy="${roll.range(0, bottom).toFixed(0)}" r="${(0.8 + size * size * 3).toFixed(1)}" fill="${colour}" opacity="${roll.range(0.3, 1).toFixed(2)}"/>`;
  });
}
