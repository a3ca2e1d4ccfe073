import type { Point } from "./brush.ts";
import { circle, dice, ellipse, many, paper, path, place, rect, shape, stroke } from "./brush.ts";
import { background, gradient, radial, scene, stippled } from "./canvas.ts";
import { hills } from "./nature.ts";

function column(x: number, seed: number): string {
  const roll = dice(seed);
  const text = many(21, (index) => {
    const y = 384 + index * 20;
    const width = roll.next() > 0.82 ? roll.range(50, 90) : roll.range(118, 130);
    return rect([x - 66, y, width, 7], "#5c4a4f", `opacity="${index % 7 === 6 ? 0 : 0.72}"`);
  });
  return (
    path(`M${x - 80} 366H${x + 80}L${x + 88} 806H${x - 88}Z`, "#fff7e6") +
    text +
    rect([x - 66, 500, 130, 104], seed % 2 === 0 ? "#2f7f8c" : "#e3a23a") +
    circle([x + (seed % 3) * 20 - 20, 540, 22], "#fff3cc") +
    path(`M${x - 66} 604v-34l40 -30l34 26l26 -20l30 24v34z`, seed % 2 === 0 ? "#123f4d" : "#8f3a2c") +
    path(`M${x + 26} 366H${x + 80}L${x + 88} 806H${x + 36}Z`, "#6d3a4a", 'opacity=".26"') +
    path(`M${x - 80} 366H${x - 60}L${x - 66} 806H${x - 88}Z`, "#ffffff", 'opacity=".6"') +
    rect([x - 104, 344, 208, 26], "#f0d9ac") +
    rect([x - 94, 330, 188, 16], "#d9bd8a") +
    circle([x - 92, 356, 20], "#d9bd8a") +
    circle([x + 92, 356, 20], "#d9bd8a") +
    circle([x - 92, 356, 9], "#9c6a4a") +
    circle([x + 92, 356, 9], "#9c6a4a") +
    rect([x - 106, 804, 212, 26], "#f0d9ac") +
    rect([x - 118, 826, 236, 24], "#d9bd8a")
  );
}

const birds: readonly (readonly [x: number, y: number, turn: number])[] = [
  [130, 250, -26],
  [270, 160, -8],
  [190, 470, 12],
  [1330, 150, 10],
  [1470, 270, 26],
  [1410, 500, -14],
];

export function newspaperColumns(): string {
  const defs =
    gradient("sky", ["#a8352f", "#c9503a", "#e58a55", "#f4c080"]) +
    gradient("shade", [
      ["#3a1230", 0],
      ["#3a1230", 0.8],
    ]) +
    radial("sun", [
      ["#ffe9b8", 1],
      ["#f4c080", 0],
    ]) +
    gradient("gap", ["#4a1a3a", "#8f3a3a", "#e08a50"]);
  const pediment =
    paper("M300 268L800 40L1300 268Z", "#fff7e6", 14) +
    path("M800 40L1300 268H1120L800 116Z", "#d9c09a") +
    path("M420 250L800 84L1180 250Z", "#f3e2bf") +
    many(6, (index) => {
      const half = 60 + index * 52;
      return rect([800 - half, 128 + index * 20, half * 2 * (index % 2 === 0 ? 0.96 : 0.8), 8], "#5c4a4f", 'opacity=".7"');
    }) +
    paper("M276 262H1324V312H276Z", "#f6ead3", 10) +
    rect([300, 278, 1000, 16], "#46284f") +
    many(26, (index) => rect([300 + index * 39, 312, 22, 16], "#d9bd8a"));
  const steps = many(4, (index) =>
    paper(`M${270 - index * 56} ${848 + index * 36}H${1330 + index * 56}V${886 + index * 36}H${270 - index * 56}Z`, index % 2 === 0 ? "#f6ead3" : "#e6cfa2", 6),
  );
  const reader = place(
    { x: 800, y: 846, scale: 0.56 },
    ellipse([0, 2, 90, 12], "#3a1230", 'opacity=".6"') +
      stroke("M-18 -110V-6M18 -110V-6", ["#1d2448", 32]) +
      path("M-58 -90Q-66 -246 0 -250Q66 -246 58 -90Z", "#1f5f72") +
      ellipse([0, -286, 32, 36], "#d9986c") +
      path("M-34 -286Q-40 -332 2 -332Q42 -330 36 -286Q24 -308 -34 -286Z", "#2a1826") +
      path("M-92 -226L0 -204L92 -226V-112L0 -92L-92 -112Z", "#fffdf6") +
      path("M0 -204L92 -226V-112L0 -92Z", "#e0cfae") +
      many(4, (row) => stroke(`M-78 ${-200 + row * 20}l60 14`, ["#5c4a4f", 5])),
  );
  const body =
    background("url(#sky)") +
    circle([800, 430, 620], "url(#sun)") +
    many(18, (index) => {
      const turn = Math.PI + (index + 0.5) * (Math.PI / 18);
      const at = (lean: number): Point => [800 + Math.cos(turn + lean) * 1300, 800 + Math.sin(turn + lean) * 1300];
      return shape([[800, 800], at(-0.04), at(0.04)], "#f4c080", 'opacity=".35"');
    }) +
    path(hills({ seed: 44, base: 860, rise: 110 }), "#7c2a3c") +
    rect([320, 312, 960, 540], "url(#gap)") +
    many(4, (index) => rect([340 + index * 270 + 100, 330, 60, 520], "#2a0f2c", 'opacity=".35"')) +
    [410, 670, 930, 1190].map((x, index) => column(x, index + 3)).join("") +
    pediment +
    steps +
    stippled(rect([0, 700, 1600, 300], "url(#shade)")) +
    reader +
    birds
      .map(([x, y, turn]) =>
        place(
          { x, y, turn, scale: 0.85 },
          path("M-60 -10Q-30 -50 0 -10Q30 -50 60 -10L50 14Q30 -16 0 14Q-30 -16 -50 14Z", "#fff7e6") +
            path("M0 -10Q30 -50 60 -10L50 14Q30 -16 0 14Z", "#d9bd8a"),
        ),
      )
      .join("");
  return scene({ seed: 83, defs, body });
}
