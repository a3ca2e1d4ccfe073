import type { Point } from "./brush.ts";
import { circle, dice, many, path, place, points, rect, stroke } from "./brush.ts";
import { background, gradient, radial, scene, stippled } from "./canvas.ts";
import { forest } from "./forest.ts";
import { hills, jagged, massif, stars } from "./nature.ts";

function dome(): string {
  const slit =
    path("M26 -172Q40 -300 10 -318Q-20 -326 -30 -310Q0 -290 -16 -172Z", "#14203f") +
    place({ x: 0, y: -250, turn: 26 }, rect([-16, -84, 34, 130], "#e2773c", 'rx="6"') + rect([-22, -98, 46, 24], "#f4c65a", 'rx="5"'));
  return (
    path("M-160 0V-160H160V0Z", "#e9dfc8") +
    path("M40 0V-160H160V0Z", "#9a93ad") +
    many(6, (index) => rect([-146 + index * 50, -120, 14, 62], index > 3 ? "#5d5a80" : "#c9b99a")) +
    path("M-172 -160Q-172 -330 0 -332Q172 -330 172 -160Z", "#fff6e2") +
    path("M40 -330Q172 -310 172 -160H70Q96 -260 40 -330Z", "#a49cb8") +
    slit +
    rect([-182, -174, 364, 20], "#c9b99a") +
    rect([60, -174, 122, 20], "#7a7499") +
    path("M-24 0V-70Q0 -92 24 -70V0Z", "#f4b24e") +
    stroke("M-172 -160Q-172 -330 0 -332", ["#ffffff", 4], 'opacity=".6"')
  );
}

export function observatoryStars(): string {
  const pole: Point = [800, 400];
  const roll = dice(44);
  const trails = many(300, () => {
    const radius = 40 + roll.next() ** 0.8 * 980;
    const start = roll.range(0, Math.PI * 2);
    const end = start + roll.range(0.25, 0.85);
    const at = (turn: number): string => `${(pole[0] + Math.cos(turn) * radius).toFixed(1)} ${(pole[1] + Math.sin(turn) * radius).toFixed(1)}`;
    return stroke(
      `M${at(start)}A${radius.toFixed(0)} ${radius.toFixed(0)} 0 0 1 ${at(end)}`,
      [roll.pick(["#fdf0c8", "#f4c65a", "#8fc6d0", "#e9a793", "#fdf0c8"]), roll.range(1.6, 5)],
      `opacity="${roll.range(0.45, 1).toFixed(2)}"`,
    );
  });
  const discs = ["#10224c", "#163060", "#1d3f72", "#264f82", "#316091"]
    .map((colour, index) => circle([pole[0], pole[1], 900 - index * 170], colour, 'opacity=".85"'))
    .join("");
  const defs =
    gradient("dawn", [
      ["#e98a5a", 0],
      ["#e98a5a", 0.1],
      ["#f2a566", 0.9],
    ]) +
    gradient("shade", [
      ["#0a1230", 0],
      ["#0a1230", 0.85],
    ]) +
    radial("lamp", [
      ["#ffd684", 0.8],
      ["#ffd684", 0],
    ]);
  const range = (seed: number, y: number, colour: string): string =>
    path(
      massif(
        jagged(
          points(9, (index) => [index * 220 - 80, y - ((index * 7 + seed) % 5) * 36]),
          seed,
          0.32,
        ),
      ),
      colour,
    );
  const body =
    background("#0b173a") +
    discs +
    stars({ seed: 9, count: 160, bottom: 760, colour: "#fdf0c8" }) +
    trails +
    circle([pole[0], pole[1], 7], "#fff") +
    rect([0, 480, 1600, 300], "url(#dawn)") +
    range(2, 740, "#a8566a") +
    range(6, 800, "#6a3f6c") +
    path(hills({ seed: 15, base: 900, rise: 80, steps: 6 }), "#382a58") +
    circle([560, 850, 190], "url(#lamp)") +
    place({ x: 620, y: 880, scale: 1.12 }, dome()) +
    place({ x: 1060, y: 890, scale: 0.74 }, dome()) +
    path("M-10 890Q300 860 620 876Q900 884 1160 880Q1400 880 1620 920V1010H-10Z", "#1d1b45") +
    stippled(rect([0, 780, 1600, 220], "url(#shade)")) +
    forest(12, { y: 1000, count: 17, scale: 0.7, shade: ["#141a40", "#0b1030"] });
  return scene({ seed: 32, defs, body });
}
