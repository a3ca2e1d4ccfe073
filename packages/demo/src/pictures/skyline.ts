import { circle, dice, ellipse, many, path, rect, stroke } from "./brush.ts";
import { background } from "./canvas.ts";
import { ink } from "./inks.ts";

export const horizon = 668;

export function rings(): string {
  const colours = ["#1c2650", "#2f2c5c", "#50326a", "#7b3d6c", "#aa4d63", "#d1655a", "#e98554", "#f2a75a"];
  return (
    background("#141d42") +
    colours
      .map((colour, index) => {
        const radius = 1010 - index * 104;
        return circle([800, 560, radius + 7], "#0b1020", 'opacity=".16"') + circle([800, 560, radius], colour);
      })
      .join("")
  );
}

function windows(tower: readonly [x: number, top: number, width: number], seed: number): string {
  const [x, top, width] = tower;
  const roll = dice(seed);
  const columns = Math.max(2, Math.floor(width / 15));
  return many(Math.floor((horizon - top) / 17) * columns, (index) =>
    roll.next() > 0.42
      ? ""
      : rect(
          [x + 5 + (index % columns) * ((width - 6) / columns), top + 12 + Math.floor(index / columns) * 17, 6, 9],
          roll.pick(["#f8c869", "#f2a75a", "#ffe2a0"]),
          `opacity="${roll.range(0.5, 1).toFixed(2)}"`,
        ),
  );
}

export function blocks(seed: number, colour: string, lit: boolean): string {
  const roll = dice(seed);
  let x = -20;
  let drawn = "";
  while (x < 1620) {
    const width = roll.range(44, 96);
    const far = Math.min(1, Math.abs(x + width / 2 - 800) / 800);
    const tall = roll.range(60, 130) + (lit ? 90 : 190) * Math.sin(Math.min(1, far * 1.5 + 0.2) * Math.PI) * roll.range(0.35, 1);
    const top = horizon - tall;
    const kind = Math.floor(roll.range(0, 4));
    const roof =
      kind === 0
        ? `L${x} ${top + 34}L${x + width} ${top}`
        : kind === 1
          ? `L${x} ${top}Q${x + width / 2} ${top - 44} ${x + width} ${top}`
          : kind === 2
            ? `L${x} ${top}H${x + width * 0.46}V${top - 46}h5V${top}H${x + width}`
            : `L${x} ${top + 20}H${x + width * 0.2}V${top}H${x + width * 0.8}V${top + 20}H${x + width}`;
    drawn +=
      path(`M${x} 700${roof}V700Z`, colour) +
      (lit ? rect([x + width * 0.62, top + 36, width * 0.38, 400], "#0b1230", 'opacity=".3"') + windows([x, top + 24, width], seed + x) : "");
    x += width + roll.range(-6, 18);
  }
  return drawn;
}

function landmark(): string {
  const ribs = many(7, (index) => stroke(`M${782 + index * 6} ${horizon}Q${788 + index * 4} 480 ${746 + index * 18} 372`, ["#fbe3b4", 3.2]));
  const trunk = path(`M776 ${horizon}Q792 470 742 366H858Q808 470 824 ${horizon}Z`, "#3a2350");
  const sphere =
    circle([800, 330, 66], "#f7b64c") +
    circle([800, 330, 66], "url(#ball)") +
    many(3, (index) => ellipse([800, 330, 18 + index * 20, 66], "none", 'stroke="#9c4a2c" stroke-width="2.4" opacity=".7"')) +
    many(3, (index) =>
      stroke(
        `M${745 - (index === 1 ? 10 : 0)} ${300 + index * 30}Q800 ${308 + index * 34} ${855 + (index === 1 ? 10 : 0)} ${300 + index * 30}`,
        ["#9c4a2c", 2.4],
        'opacity=".7"',
      ),
    );
  return trunk + ribs + sphere + stroke("M742 368Q800 402 858 368", ["#fbe3b4", 5]);
}

export function monuments(): string {
  const cone = (x: number): string =>
    path(`M${x - 44} ${horizon}Q${x - 42} 470 ${x - 22} 410H${x + 22}Q${x + 42} 470 ${x + 44} ${horizon}Z`, "#d98a3a") +
    path(`M${x + 6} ${horizon}V410H${x + 22}Q${x + 42} 470 ${x + 44} ${horizon}Z`, "#8c4436") +
    many(9, (row) => stroke(`M${x - 40} ${450 + row * 25}q40 12 80 0`, ["#5b2b3d", 2.5], 'opacity=".75"'));
  const tent =
    path(`M1010 ${horizon}Q1090 600 1128 392Q1148 600 1260 ${horizon}Z`, "#5a3f78") +
    path(`M1128 392Q1148 600 1260 ${horizon}H1140Z`, "#33264f") +
    many(6, (row) =>
      stroke(`M${1116 - row * 14} ${470 + row * 34}Q1140 ${482 + row * 36} ${1146 + row * 17} ${466 + row * 34}`, ["#e9a793", 2], 'opacity=".55"'),
    ) +
    stroke("M1128 394V340", ["#5a3f78", 4]);
  const slab =
    path(`M404 ${horizon}V392L480 356V${horizon}Z`, "#46346b") + path(`M480 ${horizon}V356L522 384V${horizon}Z`, "#2b2350") + windows([406, 400, 72], 77);
  const palace =
    path(`M700 ${horizon}V622H900V${horizon}Z`, "#f3d9ad") +
    path("M762 622Q760 572 800 556Q840 572 838 622Z", "#3f8aa8") +
    path("M800 556Q840 572 838 622H806Z", "#24597c") +
    stroke("M800 556V522", [ink.gold, 4]) +
    many(13, (index) => rect([706 + index * 15, 632, 6, 40], "#8c4a3e"));
  return slab + tent + cone(630) + cone(970) + landmark() + palace;
}
