import { dice, many, path, place, rect } from "./brush.ts";

const fir = (shade: readonly [string, string]): string =>
  many(4, (tier) => {
    const y = -40 - tier * 52;
    const half = 62 - tier * 13;
    return (
      path(`M${-half} ${y}L0 ${y - 92}L${half} ${y}Q0 ${y + 16} ${-half} ${y}Z`, shade[0]) +
      path(`M0 ${y - 92}L${half} ${y}Q${half * 0.5} ${y + 10} ${half * 0.12} ${y + 7}Z`, shade[1])
    );
  }) + rect([-7, -44, 14, 44], "#2a2030");

export interface Trees {
  y: number;
  count: number;
  scale: number;
  shade: readonly [string, string];
  /** No trees between these two x. */
  clear?: readonly [number, number];
}

export function forest(seed: number, { y, count, scale, shade, clear = [0, 0] }: Trees): string {
  const roll = dice(seed);
  return many(count, (index) => {
    const x = ((index + roll.range(-0.3, 0.3)) * 1640) / count;
    const foot = y + roll.range(-16, 16) + 40 * Math.cos((index / count) * Math.PI * 2);
    const size = scale * roll.range(0.7, 1.15);
    return x > clear[0] && x < clear[1] ? "" : place({ x, y: foot, scale: size }, fir(shade));
  });
}
