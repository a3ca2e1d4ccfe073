import { dice, many, rect, stroke } from "./brush.ts";

interface Row {
  seed: number;
  base: number;
  low: number;
  high: number;
  colour: string;
  lit: number;
  lamps: readonly string[];
}

export function blockRow({ seed, base, low, high, colour, lit, lamps }: Row): string {
  const roll = dice(seed);
  let x = -30;
  let drawn = "";
  while (x < 1620) {
    const width = roll.range(90, 170);
    const tall = roll.range(low, high);
    const columns = Math.floor(width / 26);
    drawn +=
      rect([x, base - tall, width, tall + 40], colour) +
      rect([x + width * 0.7, base - tall, width * 0.3, tall + 40], "#060a1e", 'opacity=".22"') +
      (roll.next() > 0.55
        ? stroke(`M${x + width * 0.3} ${base - tall}v-46m-9 14h18`, [colour, 5])
        : rect([x + width * 0.2, base - tall - 18, width * 0.3, 20], colour));
    drawn += many(columns * Math.floor(tall / 38), (index) =>
      roll.next() > lit
        ? ""
        : rect(
            [x + 10 + (index % columns) * ((width - 14) / columns), base - tall + 18 + Math.floor(index / columns) * 38, 13, 20],
            roll.pick(lamps),
            `opacity="${roll.range(0.55, 1).toFixed(2)}"`,
          ),
    );
    x += width + roll.range(-4, 16);
  }
  return drawn;
}
