export type Point = readonly [number, number];
export type Box = readonly [x: number, y: number, width: number, height: number];

export interface Dice {
  next: () => number;
  range: (low: number, high: number) => number;
  pick: (choices: readonly string[]) => string;
}

export function dice(seed: number): Dice {
  let state = (seed * 2654435761) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const range = (low: number, high: number) => low + (high - low) * next();
  return { next, range, pick: (choices) => choices[Math.floor(next() * choices.length)] ?? "#000" };
}

export const num = (value: number): string => String(Math.round(value * 10) / 10);
const pair = ([x, y]: Point): string => `${num(x)} ${num(y)}`;

export const many = (count: number, draw: (index: number) => string): string => Array.from({ length: count }, (_, index) => draw(index)).join("");

export const points = (count: number, place: (index: number) => Point): Point[] => Array.from({ length: count }, (_, index) => place(index));

export const poly = (corners: readonly Point[]): string => `M${corners.map(pair).join("L")}Z`;
export const polyline = (corners: readonly Point[]): string => `M${corners.map(pair).join("L")}`;

/** Catmull-Rom through the points, as cubic Béziers; without the initial move when `joined`. */
export function curve(through: readonly Point[], joined = false): string {
  const first = through[0] ?? [0, 0];
  const parts = through.slice(1).map((end, index) => {
    const start = through[index] ?? end;
    const before = through[index - 1] ?? start;
    const after = through[index + 2] ?? end;
    const one: Point = [start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6];
    const two: Point = [end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6];
    return `C${pair(one)} ${pair(two)} ${pair(end)}`;
  });
  return `${joined ? "L" : "M"}${pair(first)}${parts.join("")}`;
}

export function blob(through: readonly Point[]): string {
  const count = through.length;
  const at = (index: number): Point => through[(index + count) % count] ?? [0, 0];
  const parts = through.map((start, index) => {
    const [before, end, after] = [at(index - 1), at(index + 1), at(index + 2)];
    const one: Point = [start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6];
    const two: Point = [end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6];
    return `C${pair(one)} ${pair(two)} ${pair(end)}`;
  });
  return `M${pair(at(0))}${parts.join("")}Z`;
}

export const path = (d: string, fill: string, extra = ""): string => `<path d="${d}" fill="${fill}" ${extra}/>`;
export const shape = (corners: readonly Point[], fill: string, extra = ""): string => path(poly(corners), fill, extra);

export const stroke = (d: string, pen: readonly [colour: string, width: number], extra = ""): string =>
  `<path d="${d}" fill="none" stroke="${pen[0]}" stroke-width="${num(pen[1])}" stroke-linecap="round" stroke-linejoin="round" ${extra}/>`;

export const rect = ([x, y, width, height]: Box, fill: string, extra = ""): string =>
  `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}" fill="${fill}" ${extra}/>`;

export const circle = ([x, y, radius]: readonly [number, number, number], fill: string, extra = ""): string =>
  `<circle cx="${num(x)}" cy="${num(y)}" r="${num(radius)}" fill="${fill}" ${extra}/>`;

export const ellipse = ([x, y, rx, ry]: Box, fill: string, extra = ""): string =>
  `<ellipse cx="${num(x)}" cy="${num(y)}" rx="${num(rx)}" ry="${num(ry)}" fill="${fill}" ${extra}/>`;

export const group = (content: string, attributes: string): string => `<g ${attributes}>${content}</g>`;

export interface Place {
  x: number;
  y: number;
  scale?: number;
  flip?: boolean;
  turn?: number;
}

export const place = ({ x, y, scale = 1, flip = false, turn = 0 }: Place, content: string): string =>
  `<g transform="translate(${num(x)} ${num(y)}) rotate(${num(turn)}) scale(${flip ? -scale : scale} ${scale})">${content}</g>`;

/** Cut paper: the shape with a soft stepped shadow below it. */
export const paper = (d: string, fill: string, depth = 8): string =>
  many(4, (step) => path(d, "#0b1020", `fill-opacity=".075" transform="translate(${num(depth * 0.22 * step)} ${num(depth * (0.25 + 0.4 * step))})"`)) +
  path(d, fill);
