import type { Point } from "./brush.ts";
import { circle, dice, ellipse, group, many, path, place, stroke } from "./brush.ts";

const torso =
  "M222 240C250 176 320 150 396 166C474 184 560 198 640 172C724 146 790 180 796 250C800 312 770 352 720 356C650 322 592 326 532 350C476 376 408 392 356 372C296 380 232 330 222 240Z";

function rosettes(): string {
  const roll = dice(14);
  return many(60, (index) => {
    const column = index % 15;
    const x = 268 + column * 37 + roll.range(-7, 7) + (Math.floor(index / 15) % 2) * 18;
    const y = 192 + Math.floor(index / 15) * 46 + roll.range(-8, 8) + 10 * Math.sin(column * 0.45);
    const size = roll.range(10, 15);
    const ring = `stroke="#7a1f4c" stroke-width="7" stroke-dasharray="${(size * 1.7).toFixed(0)} ${(size * 0.5).toFixed(0)}" transform="rotate(${roll.range(0, 90).toFixed(0)} ${x.toFixed(0)} ${y.toFixed(0)})"`;
    return circle([x, y, size], "#e2702f", `fill-opacity=".75" ${ring}`);
  });
}

function legSpots(): string {
  const roll = dice(23);
  const rows: readonly Point[] = [
    [304, 0],
    [744, 14],
  ];
  return rows
    .map(([x, lean]) =>
      many(11, (index) => {
        const y = 386 + index * 10;
        return ellipse(
          [x + lean * (index / 5) + (index % 2 === 0 ? -15 : 14) + roll.range(-4, 4), y, roll.range(5, 8), roll.range(4, 6)],
          "#7a1f4c",
          'opacity=".85"',
        );
      }),
    )
    .join("");
}

function face(): string {
  const half = (side: number): string =>
    path(`M${side * 34} -66Q${side * 62} -112 ${side * 88} -92Q${side * 104} -64 ${side * 84} -30Z`, "#f08a3a") +
    path(`M${side * 50} -70Q${side * 66} -94 ${side * 82} -82Q${side * 88} -64 ${side * 76} -48Z`, "#7a1f4c") +
    path(`M${side * 16} -14Q${side * 40} -36 ${side * 62} -12Q${side * 40} 2 ${side * 16} -14Z`, "#3a0f3f") +
    circle([side * 40, -15, 10.5], "#fffbe0") +
    circle([side * 40, -15, 4], "#3a0f3f") +
    many(3, (index) =>
      stroke(`M${side * 26} ${34 + index * 7}Q${side * 70} ${30 + index * 12} ${side * 112} ${34 + index * 18}`, ["#fff0b0", 2.4], 'opacity=".8"'),
    ) +
    many(5, (index) => ellipse([side * (14 + index * 13), -58 + index * 5, 5, 8], "#7a1f4c"));
  return (
    path("M0 -84Q76 -84 92 -24Q96 28 52 58Q20 84 0 84Q-20 84 -52 58Q-96 28 -92 -24Q-76 -84 0 -84Z", "#f9b545") +
    path("M0 -84Q76 -84 92 -24Q96 28 52 58Q60 -20 0 -84Z", "#f08a3a") +
    path("M0 -4Q22 10 46 34Q36 74 0 76Q-36 74 -46 34Q-22 10 0 -4Z", "#fff0b0") +
    half(-1) +
    half(1) +
    path("M-19 20Q0 12 19 20Q10 38 0 40Q-10 38 -19 20Z", "#a5265a") +
    stroke("M0 40V54M0 54Q-16 66 -28 56M0 54Q16 66 28 56", ["#7a1f4c", 4])
  );
}

export function leopard(): string {
  const leg = (d: string, colour: string): string => path(d, colour);
  const tail =
    stroke("M752 216C850 214 900 300 872 392C852 462 900 512 984 470", ["#f08a3a", 50]) +
    many(8, (index) => {
      const spots: readonly Point[] = [
        [812, 232],
        [856, 268],
        [878, 318],
        [878, 368],
        [868, 418],
        [884, 462],
        [922, 482],
        [964, 474],
      ];
      const [x, y] = spots[index] ?? [0, 0];
      return circle([x, y, 13], "#7a1f4c", 'opacity=".85"');
    });
  return (
    tail +
    leg("M640 300Q620 380 590 420L568 500Q560 522 528 522H612Q632 480 660 430Q700 380 700 320Z", "#c43d5a") +
    leg("M350 310Q370 400 400 440L402 500Q398 522 372 522H448Q456 470 446 420Q430 360 420 320Z", "#c43d5a") +
    path(torso, "url(#heat)") +
    leg("M650 230Q800 186 796 300Q776 370 776 420L790 504Q790 524 762 524H700Q704 508 726 498Q728 440 692 396Q650 350 650 290Z", "#f08a3a") +
    leg("M236 250Q254 350 274 420L268 496Q258 506 240 510Q228 522 244 524H328Q340 460 338 400Q366 350 372 300Z", "#f9b545") +
    `<clipPath id="hide"><path d="${torso}"/></clipPath>` +
    group(rosettes(), 'clip-path="url(#hide)"') +
    legSpots() +
    stroke("M640 260Q626 330 664 376", ["#b5443f", 5], 'opacity=".6"') +
    place({ x: 232, y: 212, scale: 1.04 }, face())
  );
}
