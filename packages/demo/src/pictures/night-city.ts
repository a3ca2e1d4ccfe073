import { blockRow } from "./blocks.ts";
import { circle, dice, group, many, path, place, rect, shape, stroke } from "./brush.ts";
import { background, glow, gradient, radial, scene, stippled } from "./canvas.ts";
import { passenger, standing } from "./figures.ts";
import { stars } from "./nature.ts";

function bus(): string {
  const people = [
    ["#c8402f", "#1d1420", "#c98660"],
    ["#1d3558", "#e9dcc0", "#e0a882"],
    ["#46284f", "#1d1420", "#b9744e"],
    ["#2f7f8c", "#5c3420", "#d9986c"],
    ["#8f2d2c", "#1d1420", "#c98660"],
  ];
  const panes = many(5, (index) => {
    const [coat, hair, skin] = people[index] ?? [];
    const x = -400 + index * 150;
    return (
      rect([x, -262, 134, 132], "url(#cabin)", 'rx="10"') +
      group(
        place(
          { x: x + 62 + (index % 2) * 10, y: -158, scale: 0.8 },
          passenger({ coat: coat ?? "", hair: hair ?? "", skin: skin ?? "", hat: index === 1 || index === 4 }),
        ),
        `clip-path="inset(0)"`,
      ) +
      rect([x, -130, 134, 60], "#f4eeda") +
      stroke(`M${x + 20} -250L${x + 50} -150`, ["#fffdf0", 6], 'opacity=".35"') +
      rect([x + 126, -262, 5, 132], "#2a2352")
    );
  });
  const wheel = (x: number): string => circle([x, -6, 52], "#0a1026") + circle([x, -6, 26], "#8fb8c4") + circle([x, -6, 11], "#0a1026");
  return (
    path("M-470 -20V-276Q-470 -312 -430 -312H440Q486 -312 494 -270L512 -120V-20Z", "#e0603a") +
    path("M-470 -96H510L512 -20H-470Z", "#f4eeda") +
    path("M-470 -60H512V-20H-470Z", "#b9402e") +
    rect([-450, -326, 820, 20], "#8f2d2c", 'rx="8"') +
    panes +
    rect([-470, -130, 980, 34], "#e0603a") +
    path("M362 -262H446Q466 -262 472 -240L488 -128H362Z", "#9fd4d8") +
    path("M362 -262H400L440 -128H362Z", "#d9f0ea") +
    place({ x: 420, y: -150, scale: 0.72 }, passenger({ coat: "#1d3558", hair: "#1d1420", hat: true })) +
    rect([362, -130, 130, 34], "#e0603a") +
    stroke("M508 -250q34 10 30 60", ["#0a1026", 8]) +
    rect([-380, -302, 250, 26], "#12183c", 'rx="6"') +
    many(9, (index) => circle([-364 + index * 27, -289, 7], index % 3 === 2 ? "#e98a4a" : "#ffd76a")) +
    circle([494, -66, 22], "#fff6c8") +
    wheel(-290) +
    wheel(320) +
    rect([-478, -80, 14, 40], "#ff5a4a", 'rx="5"')
  );
}

export function nightCity(): string {
  const defs =
    gradient("sky", ["#0b1233", "#1c2458", "#43307a", "#8a4a86"]) +
    gradient("cabin", ["#fff0b4", "#ffd076"]) +
    radial("halo", [
      ["#f7d68a", 0.6],
      ["#f7d68a", 0],
    ]) +
    gradient(
      "beam",
      [
        ["#fff3b8", 0.85],
        ["#fff3b8", 0],
      ],
      "across",
    ) +
    gradient("street", ["#2a2352", "#0d1130"]) +
    gradient("shade", [
      ["#070a22", 0],
      ["#070a22", 0.85],
    ]);
  const lamps = ["#ffd076", "#f2a25a", "#ffe8b0", "#8fd0d8"];
  const lamp = (x: number): string =>
    glow([x + 84, 372, 190], "halo") +
    stroke(`M${x} 770V400Q${x} 350 ${x + 84} 356`, ["#0a1026", 10]) +
    path(`M${x + 56} 350H${x + 112}L${x + 102} 372H${x + 66}Z`, "#ffe8b0");
  const roll = dice(77);
  const wet = many(60, () => {
    const x = roll.range(0, 1600);
    const y = roll.range(800, 990);
    return rect(
      [x, y, roll.range(40, 190), roll.range(3, 7)],
      roll.pick(["#ffd076", "#e0603a", "#8fd0d8", "#7a4a9a"]),
      `rx="3" opacity="${roll.range(0.15, 0.6).toFixed(2)}"`,
    );
  });
  const body =
    background("url(#sky)") +
    stars({ seed: 5, count: 120, bottom: 420, colour: "#f7e8ff" }) +
    glow([800, 250, 330], "halo") +
    circle([800, 250, 118], "#ffeec0") +
    circle([764, 226, 20], "#f2d592") +
    circle([836, 282, 28], "#f2d592") +
    circle([822, 206, 11], "#f2d592") +
    group(blockRow({ seed: 4, base: 720, low: 150, high: 330, colour: "#5a3f8c", lit: 0.28, lamps }), 'opacity=".8"') +
    blockRow({ seed: 8, base: 740, low: 120, high: 280, colour: "#33307a", lit: 0.42, lamps }) +
    blockRow({ seed: 15, base: 760, low: 70, high: 190, colour: "#1c2056", lit: 0.5, lamps }) +
    rect([0, 750, 1600, 250], "url(#street)") +
    rect([0, 750, 1600, 12], "#5a4a94") +
    lamp(110) +
    lamp(1330) +
    wet +
    group(
      place(
        { x: 790, y: 850, scale: 1.12 },
        path("M-470 30H520L560 150H-500Z", "#ffd076", 'opacity=".28"') +
          rect([-440, 48, 880, 50], "#e0603a", 'opacity=".4"') +
          shape(
            [
              [510, -90],
              [960, -150],
              [960, 60],
              [510, -40],
            ],
            "url(#beam)",
            'opacity=".8"',
          ),
      ),
      "",
    ) +
    stippled(rect([0, 700, 1600, 300], "url(#shade)")) +
    place({ x: 790, y: 850, scale: 1.12 }, bus()) +
    place({ x: 108, y: 930, scale: 0.85 }, standing({ coat: "#2f7f8c", hair: "#0a1026" })) +
    place({ x: 190, y: 945, scale: 0.85 }, standing({ coat: "#c8402f", hair: "#0a1026", hat: true }));
  return scene({ seed: 61, defs, body });
}
