import { blockRow } from "./blocks.ts";
import { circle, dice, ellipse, many, path, place, rect, shape, stroke } from "./brush.ts";
import { background, glow, gradient, radial, scene, stippled } from "./canvas.ts";
import { stars } from "./nature.ts";

interface Player {
  jersey: string;
  trim: string;
  cap: string;
}

function skater({ jersey, trim, cap }: Player): string {
  return (
    stroke("M-10 -120L-56 -60L-96 -8", ["#1f2a52", 40]) +
    stroke("M10 -120L54 -70L48 -8", ["#1f2a52", 42]) +
    path("M-130 -14L-80 4L-86 14H-136Z", "#fff7e6") +
    path("M24 -10H92V6H24Z", "#fff7e6") +
    stroke("M-140 18H-78M16 12H100", ["#8fb8c4", 6]) +
    stroke("M64 -190L190 6", ["#d9a35a", 9]) +
    stroke("M186 4L240 8", ["#d9a35a", 12]) +
    path("M-56 -110Q-66 -246 14 -256Q74 -250 60 -108Z", jersey) +
    path("M-60 -150H64V-128H-58Z", trim) +
    path("M24 -254Q74 -250 60 -108H30Z", "#0b1020", 'opacity=".18"') +
    stroke("M-30 -224Q-20 -150 62 -176", [jersey, 36]) +
    stroke("M30 -226Q80 -200 98 -132", [jersey, 34]) +
    circle([66, -178, 21], "#3a2230") +
    circle([100, -128, 21], "#3a2230") +
    circle([38, -294, 38], "#e9b08a") +
    path("M-4 -296Q-4 -344 40 -344Q80 -342 78 -306Q40 -312 -4 -296Z", cap) +
    path("M-8 -292Q36 -318 82 -304L80 -290Q36 -300 -4 -278Z", trim) +
    circle([30, -348, 14], trim) +
    path("M0 -258Q36 -234 70 -256L72 -238Q36 -216 -4 -240Z", trim) +
    circle([58, -288, 4.5], "#2a1826") +
    circle([48, -276, 8], "#d9725a", 'opacity=".5"')
  );
}

export function hockeyRink(): string {
  const defs =
    gradient("sky", ["#0f1f4a", "#28407e", "#6a6aa8", "#c99ab8"]) +
    radial("halo", [
      ["#fff3c4", 0.9],
      ["#fff3c4", 0],
    ]) +
    gradient("cone", [
      ["#fff3c4", 0.55],
      ["#fff3c4", 0.05],
    ]) +
    gradient("ice", ["#f2f4ee", "#cfe3ea", "#9cc4d8"]) +
    gradient("shade", [
      ["#2a4a86", 0],
      ["#24407a", 0.75],
    ]);
  const lamps = ["#ffd076", "#f2a25a", "#ffe8b0"];
  const mast = (x: number): string =>
    stroke(`M${x} 600V210`, ["#16244c", 10]) +
    shape(
      [
        [x - 20, 214],
        [x + 20, 214],
        [x + 230, 640],
        [x - 230, 640],
      ],
      "url(#cone)",
    ) +
    glow([x, 206, 110], "halo") +
    rect([x - 38, 190, 76, 22], "#fff7d8", 'rx="9"');
  const roll = dice(15);
  const marks = many(44, () => {
    const x = roll.range(80, 1520);
    const y = roll.range(660, 985);
    const s = roll.range(50, 170);
    return stroke(
      `M${x.toFixed(0)} ${y.toFixed(0)}q${(s * 0.5).toFixed(0)} ${(s * roll.range(-0.25, 0.25)).toFixed(0)} ${s.toFixed(0)} ${roll.range(-8, 8).toFixed(0)}`,
      ["#ffffff", roll.range(2, 4)],
      'opacity=".8"',
    );
  });
  const board =
    path("M-10 600Q800 540 1610 600V668Q800 610 -10 668Z", "#e0603a") +
    path("M-10 640Q800 582 1610 640V668Q800 610 -10 668Z", "#b9402e") +
    path("M-10 592Q800 532 1610 592V606Q800 546 -10 606Z", "#fff7e6") +
    many(17, (index) => {
      const x = index * 100;
      const y = 572 + ((x - 800) / 800) ** 2 * 30;
      return rect([x, y, 6, 64], "#8f2d2c", 'opacity=".7"');
    });
  const goal = place(
    { x: 800, y: 640 },
    path("M-120 0V-96H120V0L90 -22H-90Z", "#fff7e6", 'opacity=".55"') +
      many(13, (index) => stroke(`M${-112 + index * 19} -90V-14`, ["#6a86b0", 2])) +
      many(4, (index) => stroke(`M-114 ${-80 + index * 20}H114`, ["#6a86b0", 2])) +
      stroke("M-120 0V-96H120V0", ["#c8402f", 11]),
  );
  const snow = many(90, () => circle([roll.range(0, 1600), roll.range(0, 1000), roll.range(2, 6)], "#ffffff", `opacity="${roll.range(0.4, 0.95).toFixed(2)}"`));
  const shadow = ellipse([0, 12, 170, 18], "#2a4a86", 'opacity=".4"');
  const kids: readonly (Player & { x: number; y: number; s: number; flip: boolean })[] = [
    { x: 800, y: 690, s: 0.52, flip: false, jersey: "#2b5a48", trim: "#f4c65a", cap: "#f4c65a" },
    { x: 1170, y: 780, s: 0.8, flip: true, jersey: "#2f6fa0", trim: "#fff7e6", cap: "#1d3558" },
    { x: 440, y: 790, s: 0.82, flip: false, jersey: "#2f6fa0", trim: "#fff7e6", cap: "#c8402f" },
    { x: 740, y: 930, s: 1.25, flip: false, jersey: "#d4472f", trim: "#f4c65a", cap: "#1d3558" },
  ];
  const body =
    background("url(#sky)") +
    stars({ seed: 8, count: 60, bottom: 300, colour: "#ffffff" }) +
    blockRow({ seed: 31, base: 560, low: 260, high: 400, colour: "#3d4a8c", lit: 0.4, lamps }) +
    blockRow({ seed: 37, base: 600, low: 120, high: 270, colour: "#25306c", lit: 0.5, lamps }) +
    mast(250) +
    mast(1350) +
    rect([0, 590, 1600, 420], "url(#ice)") +
    board +
    ellipse([800, 800, 380, 92], "none", 'stroke="#3f7ab0" stroke-width="9" opacity=".65"') +
    stroke("M-10 800H1610", ["#c8402f", 12], 'opacity=".55"') +
    stippled(rect([0, 700, 1600, 300], "url(#shade)")) +
    marks +
    goal +
    kids.map((kid) => place({ x: kid.x, y: kid.y, scale: kid.s, flip: kid.flip }, shadow + skater(kid))).join("") +
    ellipse([1072, 956, 26, 11], "#10182e") +
    snow;
  return scene({ seed: 63, defs, body });
}
