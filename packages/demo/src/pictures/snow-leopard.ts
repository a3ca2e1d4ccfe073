import type { Point } from "./brush.ts";
import { circle, dice, ellipse, many, path, place, points, rect, shape, stroke } from "./brush.ts";
import { background, gradient, radial, scene, stippled } from "./canvas.ts";
import { leopard } from "./leopard.ts";
import { jagged, massif, stars } from "./nature.ts";

export function snowLeopard(): string {
  const defs =
    gradient("sky", ["#0d0b2e", "#221150", "#4a1a6b"]) +
    gradient("heat", ["#ffd76a", "#f6993f", "#d94a58"]) +
    radial("halo", [
      ["#b52f7d", 0.7],
      ["#7a1f6c", 0.35],
      ["#4a1a6b", 0],
    ]) +
    gradient("cold", [
      ["#0a0724", 0],
      ["#0a0724", 0.85],
    ]);
  const range = (seed: number, y: number, colour: string): string =>
    path(
      massif(
        jagged(
          points(8, (index) => [index * 250 - 80, y - ((index * 5 + seed) % 4) * 70]),
          seed,
          0.4,
        ),
      ),
      colour,
    );
  const rock = (corners: readonly Point[], colour: string): string => shape(corners, colour);
  const ledge =
    rock(
      [
        [-10, 860],
        [160, 800],
        [330, 776],
        [620, 760],
        [900, 770],
        [1190, 756],
        [1360, 800],
        [1610, 770],
        [1610, 1010],
        [-10, 1010],
      ],
      "#3f1d6d",
    ) +
    rock(
      [
        [160, 800],
        [330, 776],
        [620, 760],
        [700, 800],
        [520, 850],
        [300, 840],
      ],
      "#6a2f94",
    ) +
    rock(
      [
        [900, 770],
        [1190, 756],
        [1260, 800],
        [1060, 840],
        [860, 812],
      ],
      "#7a3a9c",
    ) +
    rock(
      [
        [300, 840],
        [520, 850],
        [470, 1010],
        [200, 1010],
      ],
      "#2a1252",
    ) +
    rock(
      [
        [700, 800],
        [860, 812],
        [900, 1010],
        [640, 1010],
      ],
      "#2d1458",
    ) +
    rock(
      [
        [1060, 840],
        [1260, 800],
        [1360, 1010],
        [1120, 1010],
      ],
      "#25104a",
    ) +
    rock(
      [
        [1360, 800],
        [1610, 770],
        [1610, 860],
        [1440, 880],
      ],
      "#5a2786",
    ) +
    rock(
      [
        [-10, 860],
        [160, 800],
        [240, 900],
        [60, 960],
      ],
      "#552382",
    );
  const corner = (x: number, y: number, turn: number): string => place({ x, y, turn }, stroke("M0 70V0H70", ["#ffd76a", 7]));
  const roll = dice(6);
  const flakes = many(60, () => circle([roll.range(0, 1600), roll.range(0, 760), roll.range(1.5, 4.5)], "#f0b8d8", 'opacity=".6"'));
  const body =
    background("url(#sky)") +
    stars({ seed: 2, count: 90, bottom: 420, colour: "#d8a8e8" }) +
    range(3, 520, "#35165e") +
    range(5, 660, "#4c1d74") +
    circle([800, 540, 520], "url(#halo)") +
    range(8, 800, "#2a1252") +
    ledge +
    stippled(rect([0, 640, 1600, 360], "url(#cold)")) +
    place({ x: 150, y: 190, scale: 1.18 }, ellipse([520, 520, 330, 20], "#12082e", 'opacity=".7"') + leopard()) +
    flakes +
    corner(120, 110, 0) +
    corner(1480, 110, 90) +
    corner(1480, 890, 180) +
    corner(120, 890, 270) +
    circle([1406, 180, 14], "#ff5a4a");
  return scene({ seed: 33, defs, body });
}
