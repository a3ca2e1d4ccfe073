import type { Point } from "./brush.ts";
import { circle, dice, many, path, place, rect, shape, stroke } from "./brush.ts";
import { background, gradient, radial, scene, stippled } from "./canvas.ts";
import { ink } from "./inks.ts";
import { birds, cloud, grass, hills } from "./nature.ts";

const far: Point = [250, 566];

const towards = (near: Point, share: number): Point => [far[0] + (near[0] - far[0]) * share, far[1] + (near[1] - far[1]) * share];

function train(): string {
  const at = (height: number, share: number): Point => towards([1010, 400 + height * 390], share);
  const band = (top: number, bottom: number, colour: string): string => shape([at(top, 1), at(top, 0.02), at(bottom, 0.02), at(bottom, 1)], colour);
  const glass = many(15, (index) => {
    const start = 0.93 * 0.84 ** index;
    return shape([at(0.26, start), at(0.26, start * 0.9), at(0.5, start * 0.9), at(0.5, start)], index % 3 === 1 ? "#ffe7ae" : "#f7c766");
  });
  const joints = many(5, (index) => {
    const share = 0.8 * 0.58 ** index;
    return shape([at(0, share), at(0, share * 0.985), at(0.95, share * 0.985), at(0.95, share)], "#0f3542");
  });
  const side = band(0, 0.95, "#f4e6cb") + band(0.2, 0.56, "#1b6473") + band(0.66, 0.72, ink.orange) + band(0.8, 0.97, "#143f4e") + glass + joints;
  const front =
    path("M1010 400Q1030 372 1100 372H1160Q1240 376 1252 420L1272 640Q1276 790 1240 806H1010Z", "#fbf3df") +
    path("M1010 400V806H1040Q1030 560 1052 386Z", "#d9c9a8") +
    path("M1056 440Q1060 414 1090 412H1190Q1224 414 1230 440L1240 560Q1150 590 1048 560Z", "#123a4a") +
    path("M1090 412H1140L1096 574Q1070 570 1048 560L1056 440Q1060 414 1090 412Z", "#3f94a0") +
    path("M1040 660Q1150 690 1272 660L1270 720Q1150 752 1034 720Z", ink.orange) +
    path("M1020 760Q1150 800 1268 760Q1264 800 1240 820H1010Z", "#143f4e");
  const lamp = (x: number): string => circle([x, 630, 70], "url(#lamp)") + circle([x, 630, 22], "#fff6d0");
  return side + front + lamp(1082) + lamp(1226);
}

export function railwaySteppe(): string {
  const defs =
    gradient("sky", ["#155264", "#3f8f98", "#a9cfbd", "#f7e3b3"]) +
    radial("lamp", [
      ["#fff3c0", 0.95],
      ["#ffe08a", 0],
    ]) +
    gradient("shade", [
      ["#8a3f22", 0],
      ["#6d2c24", 0.7],
    ]) +
    radial("sun", [
      ["#fff6d8", 0.9],
      ["#fff6d8", 0],
    ]);
  const rail = (near: Point, width: number): string => shape([far, [near[0] - width, near[1]], [near[0] + width * 0.4, near[1] + width]], "#5c2f2a");
  const sleepers = many(16, (index) => {
    const t = 1.12 * 1.07 ** index;
    return shape([towards([975, 812], t), towards([1310, 800], t), towards([1322, 815], t), towards([980, 832], t)], "#7a4432");
  });
  const bed = shape([far, [1800, 870], [2100, 1150], [1400, 1150]], "#d9a15a");
  const posts = many(7, (index) => {
    const t = 1.3 * 0.68 ** index;
    const [x, y] = towards([1180, 610], t);
    const h = 430 * t;
    return rect([x - 5 * t, y - h, 10 * t, h], "#4a2a2a") + stroke(`M${x - 46 * t} ${y - h * 0.9}h${92 * t}`, ["#4a2a2a", 8 * t]);
  });
  const wires = [0.9, 0.93]
    .map((lift) => {
      const [ax, ay] = towards([1180, 610 - 430 * lift], 1.45);
      return stroke(`M${far[0]} ${far[1] - 4}L${ax} ${ay}`, ["#4a2a2a", 2], 'opacity=".7"');
    })
    .join("");
  const roll = dice(12);
  const tulips = many(46, () => {
    const y = roll.range(800, 985);
    const s = (y - 640) / 260;
    const x = roll.range(0, 1000 - (1000 - y) * 0.4);
    return place(
      { x, y, scale: s },
      stroke("M0 0q-4 -30 0 -52", ["#3f6b4b", 5]) +
        path("M0 4q-16 -18 -34 -22q10 24 34 22", "#3f6b4b") +
        path("M-15 -52Q-20 -86 -12 -94L0 -80L12 -94Q20 -86 15 -52Q0 -40 -15 -52Z", roll.pick(["#c8402f", "#d9582f", "#e9a23a"])) +
        path("M0 -80L12 -94Q20 -86 15 -52Q8 -46 0 -46Z", "#8f2a2c", 'opacity=".55"'),
    );
  });
  const body =
    background("url(#sky)") +
    circle([560, 330, 280], "url(#sun)") +
    circle([560, 330, 104], "#fff4d2") +
    cloud({ x: 860, y: 220, width: 460, colour: "#f7ead0", seed: 2 }) +
    cloud({ x: 90, y: 180, width: 300, colour: "#e4e4cd", seed: 5 }) +
    cloud({ x: 1270, y: 330, width: 330, colour: "#d8e2ce", seed: 8 }) +
    path(hills({ seed: 14, base: 540, rise: 120, steps: 7 }), "#5d9aa0") +
    path(hills({ seed: 17, base: 560, rise: 70, steps: 8 }), "#2f7480") +
    path(hills({ seed: 19, base: 572, rise: 16 }), "#eec26b") +
    path(hills({ seed: 22, base: 690, rise: 40 }), "#e2a24a") +
    path(hills({ seed: 27, base: 800, rise: 70 }), "#cf8038") +
    wires +
    posts +
    bed +
    sleepers +
    rail([1560, 985], 20) +
    rail([1760, 930], 20) +
    stippled(rect([0, 640, 1600, 360], "url(#shade)")) +
    path("M1000 815Q640 690 250 570Q560 740 900 880Z", "#4a241f", 'opacity=".4"') +
    train() +
    grass({ seed: 31, y: 1005, count: 150, height: 120, colours: ["#8a4a28", "#f0c26a", "#b86a30"], width: 4 }) +
    tulips +
    birds(
      [
        [760, 300],
        [830, 270],
        [906, 306],
        [980, 280],
      ],
      "#123f4d",
    );
  return scene({ seed: 22, defs, body });
}
