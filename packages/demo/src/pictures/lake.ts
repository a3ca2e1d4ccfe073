import type { Point } from "./brush.ts";
import { circle, curve, ellipse, many, paper, path, place, rect, stroke } from "./brush.ts";
import { background, glow, gradient, radial, scene, stippled } from "./canvas.ts";
import { birds, cloud, jagged, massif } from "./nature.ts";

const level: readonly Point[] = [
  [-40, 700],
  [120, 690],
  [240, 712],
  [360, 660],
  [470, 640],
  [580, 668],
  [700, 590],
  [820, 560],
  [940, 588],
  [1060, 500],
  [1180, 462],
  [1300, 486],
  [1420, 400],
  [1640, 330],
];

function heron(): string {
  return (
    stroke("M-6 0V-120M22 0L18 -120", ["#12303c", 6]) +
    path(
      "M-90 -110Q-40 -200 40 -190Q70 -190 74 -250Q78 -310 50 -330Q40 -346 60 -350Q100 -346 100 -300Q104 -220 90 -180Q60 -110 -10 -108Q-60 -104 -110 -84Z",
      "#f7ead0",
    ) +
    path("M-90 -110Q-40 -200 40 -190Q10 -140 -110 -84Z", "#7fa6ad") +
    path("M52 -350L150 -330L60 -326Z", "#e0702f") +
    path("M60 -350Q20 -356 -6 -336Q30 -338 56 -336Z", "#12303c") +
    circle([68, -338, 4.5], "#12303c")
  );
}

export function lakeChart(): string {
  const top = curve(level);
  const layer = (drop: number): string =>
    `${curve(level.map(([x, y], index): Point => [x, y + drop + 14 * Math.sin(index * 1.7 + drop)]))}L1640 1010L-40 1010Z`;
  const defs =
    gradient("sky", ["#f29a5c", "#f7c27a", "#fbe3ac", "#fdf0cc"]) +
    radial("sun", [
      ["#fffae0", 0.95],
      ["#fffae0", 0],
    ]) +
    gradient("abyss", [
      ["#0b2540", 0],
      ["#0b2540", 0.8],
    ]);
  const shades = ["#8fc9c2", "#5fb0b3", "#3a929d", "#257686", "#195a70", "#12425a"];
  const water = shades.map((colour, index) => paper(layer(index * 72), colour, 9)).join("");
  const ticks =
    many(9, (index) => stroke(`M${80 + index * 180} 934v26`, ["#fff3d6", 5])) +
    stroke("M60 934H1540", ["#fff3d6", 5]) +
    many(6, (index) => stroke(`M60 ${864 - index * 120}h-22`, ["#fff3d6", 5], `opacity="${index > 2 ? 0.9 : 0.9}"`)) +
    stroke("M60 934V240", ["#fff3d6", 5]);
  const guides = many(4, (index) => stroke(`M80 ${640 - index * 120}H1540`, ["#b8563a", 2.5], 'stroke-dasharray="3 14" opacity=".6"'));
  const marks = [3, 6, 9, 12]
    .map((index) => {
      const [x, y] = level[index] ?? [0, 0];
      return stroke(`M${x} ${y}V930`, ["#fff3d6", 3], 'stroke-dasharray="3 12" opacity=".8"') + circle([x, y, 25], "#fff3d6") + circle([x, y, 14], "#c8402f");
    })
    .join("");
  const peaks =
    path(
      massif(
        jagged(
          [
            [-60, 470],
            [180, 330],
            [380, 440],
            [560, 250],
            [760, 400],
            [980, 260],
            [1200, 390],
            [1400, 240],
            [1680, 380],
          ],
          6,
          0.3,
        ),
      ),
      "#d9794f",
    ) +
    path(
      massif(
        jagged(
          [
            [-60, 560],
            [240, 470],
            [520, 540],
            [800, 430],
            [1100, 520],
            [1400, 400],
            [1680, 480],
          ],
          11,
          0.26,
        ),
      ),
      "#a5484a",
    );
  const fish = (x: number, y: number, s: number): string =>
    place({ x, y, scale: s }, path("M-70 0Q-20 -40 50 -6L90 -30V30L50 6Q-20 40 -70 0Z", "#8fc9c2", 'opacity=".7"') + circle([-44, -6, 4], "#12425a"));
  const reeds =
    many(16, (index) => stroke(`M${150 + index * 15} 760q${-4 + (index % 5) * 3} -80 ${-8 + (index % 4) * 7} ${-130 - (index % 5) * 26}`, ["#12425a", 5])) +
    many(5, (index) => ellipse([158 + index * 46, 600 - (index % 3) * 26, 8, 30], "#6a2f33"));
  const body =
    background("url(#sky)") +
    glow([800, 330, 400], "sun") +
    circle([800, 330, 118], "#fffae8") +
    cloud({ x: 180, y: 220, width: 300, colour: "#fdf3d8", seed: 4 }) +
    peaks +
    guides +
    water +
    stippled(rect([0, 500, 1600, 500], "url(#abyss)")) +
    stroke(top, ["#fff7e6", 9]) +
    reeds +
    place({ x: 420, y: 668, scale: 0.9 }, heron()) +
    fish(980, 730, 1) +
    fish(1120, 800, 0.7) +
    fish(700, 800, 0.6) +
    ticks +
    marks +
    birds(
      [
        [640, 200],
        [716, 160],
        [796, 184],
        [876, 138],
        [960, 172],
        [1040, 120],
        [1130, 150],
      ],
      "#5a2433",
      30,
    );
  return scene({ seed: 51, defs, body });
}
