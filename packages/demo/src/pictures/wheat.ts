import type { Point } from "./brush.ts";
import { circle, dice, ellipse, group, many, path, place, rect, shape, stroke } from "./brush.ts";
import { background, glow, gradient, radial, scene, stippled } from "./canvas.ts";
import { birds, cloud, grass, hills } from "./nature.ts";

function ear(colours: readonly [grain: string, shade: string]): string {
  const grains = many(9, (index) => {
    const y = -index * 27;
    const size = 1 - index * 0.055;
    return [-1, 1]
      .map((side) =>
        place(
          { x: side * 13 * size, y, scale: size, turn: side * 26 },
          stroke(`M0 -14Q${side * 8} -60 ${side * 26} -104`, [colours[1], 2.4]) +
            path("M0 18Q-17 -4 0 -36Q17 -4 0 18Z", colours[0]) +
            path("M0 18Q17 -4 0 -36Z", colours[1]),
        ),
      )
      .join("");
  });
  return grains + place({ x: 0, y: -236 }, path("M0 18Q-12 -4 0 -36Q12 -4 0 18Z", colours[0]));
}

function stalks(seed: number, count: number, spot: (share: number) => Point & readonly [number, number]): string {
  const roll = dice(seed);
  return many(count, (index) => {
    const [x, y] = spot(index / Math.max(1, count - 1));
    const turn = roll.range(-16, 16);
    return (
      stroke(`M${x - turn * 9} 1040Q${x - turn} ${y + 200} ${x} ${y}`, [index % 3 === 0 ? "#6a3d1d" : "#a8692a", 6]) +
      place({ x, y, scale: roll.range(0.8, 1.12), turn }, ear(index % 3 === 0 ? ["#b9762c", "#6a3d1d"] : ["#f6c557", "#c6802c"]))
    );
  });
}

function harvester(): string {
  const wheel = (x: number, r: number): string =>
    circle([x, -r, r], "#241820") +
    many(12, (index) => group(rect([-6, -r - 3, 12, 12], "#241820"), `transform="translate(${x} ${-r}) rotate(${index * 30})"`)) +
    circle([x, -r, r * 0.52], "#f4c65a") +
    circle([x, -r, r * 0.2], "#7e2523");
  const reel =
    circle([-270, -66, 62], "none", 'stroke="#f4c65a" stroke-width="8"') +
    many(6, (index) => stroke("M-270 -66v-62", ["#f4c65a", 6], `transform="rotate(${index * 60} -270 -66)"`));
  const body =
    path("M-120 -76V-196H190L214 -120V-62H-90Z", "#c23f2c") +
    path("M-120 -118H214V-62H-90Z", "#8f2723") +
    path("M-20 -196L10 -252H176L190 -196Z", "#d9583a") +
    path("M-20 -196L2 -238H60V-196Z", "#8f2723");
  const cab =
    path("M-126 -120V-250H-34V-120Z", "#8f2723") +
    path("M-140 -128L-130 -240H-48V-128Z", "#bfe0dc") +
    path("M-130 -240H-92L-120 -128H-140Z", "#eef6ec") +
    rect([-146, -264, 124, 22], "#8f2723", 'rx="6"') +
    circle([-74, -196, 17], "#5c2f2a") +
    path("M-100 -128Q-98 -176 -74 -178Q-52 -176 -50 -128Z", "#2f6f78");
  const pipe =
    stroke("M96 -240L250 -300", ["#8f2723", 20]) +
    path("M236 -316L286 -316L282 -272L244 -286Z", "#c23f2c") +
    many(8, (index) => circle([266 + index * 4, -262 + index * 15, 7], "#f4c65a"));
  return (
    pipe +
    reel +
    path("M-120 -90L-250 -50V-6H-330L-322 -30L-230 -34L-110 -50Z", "#7e2523") +
    rect([-350, -14, 130, 14], "#4a1f24") +
    body +
    cab +
    many(3, (index) => rect([20 + index * 56, -172, 40, 28], "#8f2723", 'rx="4"')) +
    wheel(-62, 70) +
    wheel(160, 46)
  );
}

export function wheatField(): string {
  const defs =
    gradient("sky", ["#2f7f8c", "#8fc0b0", "#f3dca0", "#f7c065"]) +
    radial("sun", [
      ["#fff3c4", 1],
      ["#fbd98a", 0.5],
      ["#fbd98a", 0],
    ]) +
    gradient("shade", [
      ["#7a3d1a", 0],
      ["#6a2f18", 0.75],
    ]);
  const rows = many(34, (index) => {
    const from = -2600 + index * 200;
    return shape(
      [
        [800 + (from - 800) * 0.03, 560],
        [800 + (from - 700) * 0.03, 560],
        [from + 100, 1000],
        [from, 1000],
      ],
      index % 2 === 0 ? "#d9942f" : "#efb545",
    );
  });
  const roll = dice(8);
  const dust = many(9, (index) => circle([960 + index * 44, 552 - roll.range(0, 34), 26 + index * 6], "#f9e2ae", 'opacity=".42"'));
  const body =
    background("url(#sky)") +
    glow([800, 430, 420], "sun") +
    circle([800, 430, 150], "#fff0bf") +
    cloud({ x: 180, y: 250, width: 330, colour: "#f8e9c4", seed: 3 }) +
    cloud({ x: 1130, y: 200, width: 300, colour: "#f8e9c4", seed: 6 }) +
    path(hills({ seed: 5, base: 560, rise: 70 }), "#5c8a7d") +
    path(hills({ seed: 9, base: 566, rise: 30 }), "#8b8a4a") +
    rect([-10, 556, 1620, 460], "#d9942f") +
    rows +
    dust +
    place({ x: 830, y: 654, scale: 1.02 }, ellipse([0, 0, 250, 16], "#7a3d1a", 'opacity=".5"') + harvester()) +
    stippled(rect([0, 600, 1600, 400], "url(#shade)")) +
    grass({ seed: 7, y: 1000, count: 190, height: 190, colours: ["#7a4420", "#c6802c", "#9a5a24"], width: 5 }) +
    stalks(2, 11, (share) => [30 + share * 520, 560 + Math.sin(share * 2.2) * 330 + (share > 0.5 ? 20 : 0)]) +
    stalks(4, 11, (share) => [1570 - share * 520, 590 + Math.sin(share * 2.2) * 310]) +
    stalks(6, 5, (share) => [560 + share * 480, 930 + Math.sin(share * 9) * 24]) +
    birds(
      [
        [430, 360],
        [500, 320],
        [1180, 330],
      ],
      "#3a4b45",
    );
  return scene({ seed: 21, defs, body });
}
