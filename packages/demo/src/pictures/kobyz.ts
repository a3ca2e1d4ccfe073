import type { Point } from "./brush.ts";
import { circle, curve, dice, many, path, place, points, rect, stroke } from "./brush.ts";
import { background, gradient, radial, scene, stippled } from "./canvas.ts";
import { birds, hills } from "./nature.ts";

function kobyz(): string {
  const bowl = "M-34 -60Q-150 -40 -170 80Q-176 170 -96 220Q-70 238 -66 280Q-62 380 0 392Q62 380 66 280Q70 238 96 220Q176 170 170 80Q150 -40 34 -60Z";
  const neck = "M-34 -40Q-44 -240 -26 -380Q-20 -450 -62 -500Q-40 -560 0 -566Q40 -560 62 -500Q20 -450 26 -380Q44 -240 34 -40Z";
  const pegs = stroke("M-30 -430L-116 -452M30 -462L116 -484", ["#4a2030", 17]) + circle([-124, -454, 19], "#f4c65a") + circle([124, -486, 19], "#f4c65a");
  const strings = stroke("M-14 -500C-34 -240 -20 60 -12 300M14 -500C34 -240 20 60 12 300", ["#fff3d6", 5]);
  return (
    path(bowl, "#1a0a20", 'opacity=".35" transform="translate(24 30)"') +
    pegs +
    path(neck, "#7c3a2a") +
    path("M4 -560Q40 -556 62 -500Q20 -450 26 -380Q44 -240 34 -40H10Z", "#4f2228") +
    path(bowl, "#b9622f") +
    path("M34 -60Q150 -40 170 80Q176 170 96 220Q70 238 66 280Q62 380 0 392Q40 300 40 220Q110 120 34 -60Z", "#7c3a2a") +
    path("M-20 -30Q-116 -10 -128 80Q-130 140 -70 168Q0 190 70 168Q130 140 128 80Q116 -10 20 -30Z", "#3a1624") +
    path("M-66 206Q0 226 66 206Q50 238 48 290Q44 356 0 364Q-44 356 -48 290Q-50 238 -66 206Z", "#f0d9ac") +
    path("M10 222Q50 216 66 206Q50 238 48 290Q44 356 0 364Q30 300 10 222Z", "#c9a06a") +
    rect([-40, 268, 80, 13], "#4a2030", 'rx="5"') +
    strings +
    circle([0, -524, 26], "#f4c65a") +
    circle([0, -524, 12], "#7c3a2a") +
    many(4, (index) => path(`M${-60 + index * 40} ${20 + (index % 2) * 14}q8 30 0 44q-8 -14 0 -44z`, "#e3a23a")) +
    [-96, 96].map((x) => stroke(`M${x} 60v40`, ["#f0d9ac", 4]) + circle([x, 108, 11], "#f4c65a")).join("")
  );
}

export function kobyzStrings(): string {
  const roll = dice(17);
  const grooves = many(17, (index) =>
    circle(
      [800, 480, 120 + index * 24],
      "none",
      `stroke="${index % 4 === 0 ? "#f4a04a" : "#f9c98a"}" stroke-width="${index % 4 === 0 ? 5 : 2.2}" opacity="${index % 4 === 0 ? 0.5 : 0.4}"`,
    ),
  );
  const disc =
    circle([800, 480, 560], "#5a2048") +
    circle([800, 480, 545], "#7c2a4a") +
    circle([800, 480, 430], "#a83a42") +
    circle([800, 480, 310], "#d4603f") +
    circle([800, 480, 200], "#f2a052") +
    grooves;
  const sound = [-1, 1]
    .map((side) =>
      many(9, (index) =>
        stroke(
          curve(
            points(16, (step): Point => {
              const x = 130 + step * 52;
              return [
                800 + side * x,
                400 + index * 30 + Math.sin(step * 0.72 + index * 0.35) * (76 - Math.abs(index - 4) * 13) * Math.sin(Math.min(1, step / 14) * Math.PI),
              ];
            }),
          ),
          [["#fff3d6", "#f4c65a", "#8fc6c0"][index % 3] ?? "", 5 - Math.abs(index - 4) * 0.6],
          `opacity="${(0.95 - Math.abs(index - 4) * 0.1).toFixed(2)}"`,
        ),
      ),
    )
    .join("");
  const bow = place(
    { x: 800, y: 590, turn: -14 },
    path("M-520 30Q-500 -60 -380 -76Q0 -110 420 -60L520 -6", "none", 'stroke="#3a1624" stroke-width="20" stroke-linecap="round"') +
      path("M-520 30Q-500 -60 -380 -76Q0 -110 420 -60L520 -6", "none", 'stroke="#c9803f" stroke-width="12" stroke-linecap="round"') +
      many(4, (index) => stroke(`M-514 ${26 + index * 4}L520 ${-8 + index * 5}`, ["#fff3d6", 3])) +
      rect([440, -46, 90, 56], "#2f7f86", 'rx="14"'),
  );
  const defs =
    gradient("sky", ["#1c1640", "#3a1f55", "#5a2a58"]) +
    gradient("shade", [
      ["#140a2a", 0],
      ["#140a2a", 0.85],
    ]) +
    radial("glow", [
      ["#ffe3a0", 0.85],
      ["#ffe3a0", 0],
    ]);
  const body =
    background("url(#sky)") +
    many(70, () => circle([roll.range(0, 1600), roll.range(0, 620), roll.range(1, 3.6)], "#f9e2c0", 'opacity=".7"')) +
    disc +
    circle([800, 440, 300], "url(#glow)") +
    path(hills({ seed: 81, base: 830, rise: 100, steps: 6 }), "#3a1f4f") +
    path(hills({ seed: 84, base: 900, rise: 80, steps: 6 }), "#241438") +
    sound +
    stippled(rect([0, 640, 1600, 360], "url(#shade)")) +
    place({ x: 800, y: 560, scale: 0.96, turn: 6 }, kobyz()) +
    bow +
    birds(
      [
        [330, 240],
        [404, 206],
        [1190, 220],
        [1270, 180],
      ],
      "#f4c65a",
      22,
    );
  return scene({ seed: 92, defs, body });
}
