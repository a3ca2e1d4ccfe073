import type { Point } from "./brush.ts";
import { blob, circle, curve, dice, group, many, path, place, rect, stroke } from "./brush.ts";
import { background, gradient, scene, stippled } from "./canvas.ts";
import { compass, shallows, waves } from "./cartography.ts";
import { ink } from "./inks.ts";

function peaksOf(seed: number, at: Point, scale: number): string {
  const roll = dice(seed);
  return many(7, (index) =>
    place(
      { x: at[0] + (index - 3) * 46 * scale + roll.range(-12, 12), y: at[1] + roll.range(-20, 20), scale: scale * roll.range(0.7, 1.2) },
      path("M-40 0L0 -66L40 0Z", "#fff1d2") + path("M0 -66L40 0H6L-8 -26Z", "#8c4a36"),
    ),
  );
}

function containerShip(): string {
  const roll = dice(5);
  const boxes = many(45, (index) => {
    const row = Math.floor(index / 5);
    const lane = index % 5;
    const x = -300 + row * 62;
    const colour = roll.pick(["#d9533a", "#f2b84b", "#2f7f8c", "#f6ead3", "#1d3558", "#e58a4e"]);
    return (
      rect([x, -80 + lane * 32, 58, 29], colour) +
      rect([x, -80 + lane * 32 + 20, 58, 9], "#0b1020", 'opacity=".22"') +
      path(
        many(4, (rib) => `M${x + 8 + rib * 13} ${-78 + lane * 32}h2v25h-2Z`),
        "#0b1020",
        'opacity=".16"',
      )
    );
  });
  const hull = "M-400 -70Q-410 0 -400 70Q-360 102 -300 102H300Q400 90 480 0Q400 -90 300 -102H-300Q-360 -102 -400 -70Z";
  return (
    path(hull, "#0b1f2c", 'opacity=".32" transform="translate(16 30)"') +
    path(hull, "#8f2d2c") +
    path("M-388 -62Q-396 0 -388 62Q-350 90 -300 90H296Q386 80 456 0Q386 -80 296 -90H-300Q-350 -90 -388 -62Z", "#d8c7a4") +
    rect([-306, -84, 566, 168], "#5a3a36") +
    boxes +
    rect([-380, -66, 62, 132], "#fff7e6") +
    rect([-380, 10, 62, 56], "#cdbd9b") +
    rect([-330, -52, 10, 104], "#2f7f8c") +
    circle([-354, 0, 15], "#d9533a") +
    path("M300 -60Q370 -50 420 0Q370 50 300 60Z", "#c3b08a") +
    circle([350, 0, 12], "#5a3a36")
  );
}

export function containerRoute(): string {
  const north: Point[] = [
    [-40, -40],
    [-40, 340],
    [120, 300],
    [240, 350],
    [330, 290],
    [450, 300],
    [520, 210],
    [640, 220],
    [700, 130],
    [860, 150],
    [960, 70],
    [1010, -40],
  ];
  const south: Point[] = [
    [1640, 1040],
    [1640, 560],
    [1520, 600],
    [1430, 560],
    [1330, 650],
    [1260, 640],
    [1180, 740],
    [1060, 730],
    [980, 830],
    [820, 820],
    [720, 900],
    [560, 890],
    [480, 960],
    [440, 1040],
  ];
  const land = (edge: Point[]): string => blob(edge);
  const both = land(north) + land(south);
  const defs =
    gradient(
      "fade",
      [
        ["#3a2430", 0],
        ["#3a2430", 0.35],
      ],
      "diagonal",
    ) +
    gradient("dry", [
      ["#a8502f", 0],
      ["#a8502f", 0.7],
    ]);
  const route = curve([
    [500, 232],
    [560, 380],
    [700, 440],
    [860, 560],
    [1100, 600],
    [1262, 646],
  ]);
  const wake =
    path("M-380 -40Q-480 -90 -640 -96Q-520 -40 -420 0Q-520 50 -640 110Q-480 110 -380 60Z", "#e8f2e6", 'opacity=".55"') +
    many(3, (index) =>
      stroke(
        `M${-440 - index * 70} ${-70 - index * 9}Q${-480 - index * 70} 10 ${-440 - index * 70} ${84 + index * 12}`,
        ["#fff7e6", 4],
        `opacity="${0.8 - index * 0.1}"`,
      ),
    );
  const body =
    background("#1d6f7c") +
    shallows(both, ["#2b818c", "#3f969b", "#62afa9", "#93c8b4"]) +
    waves(3, 110, "#bfe0cf") +
    path(both, "#0b2a34", 'opacity=".4" transform="translate(8 16)"') +
    path(both, "#f0cf8e") +
    stippled(rect([0, 0, 1600, 1000], "url(#fade)") + path(land(south), "url(#dry)") + path(land(north), "url(#dry)")) +
    group(peaksOf(4, [210, 200], 1) + peaksOf(7, [1400, 820], 1.1) + peaksOf(9, [620, 90], 0.7), "") +
    stroke(route, ["#fff7e6", 9], 'stroke-dasharray="2 24"') +
    circle([500, 232, 24], ink.brick) +
    circle([500, 232, 10], "#fff7e6") +
    circle([1262, 646, 24], ink.brick) +
    circle([1262, 646, 10], "#fff7e6") +
    place({ x: 815, y: 480, turn: 24, scale: 0.76 }, wake + containerShip()) +
    compass({ x: 1330, y: 230, scale: 1.25 }, ["#fff1d2", "#e0702f"]) +
    place({ x: 330, y: 700, scale: 0.34, turn: -150 }, wake + containerShip());
  return scene({ seed: 41, defs, body });
}
