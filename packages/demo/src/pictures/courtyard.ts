import { circle, dice, ellipse, group, many, path, place, rect, shape, stroke } from "./brush.ts";
import { background, gradient, scene, stippled } from "./canvas.ts";
import { standing } from "./figures.ts";

function crown(seed: number, size: number, colours: readonly [string, string, string]): string {
  const roll = dice(seed);
  const clump = (count: number, spread: number, colour: string): string =>
    many(count, (index) => {
      const turn = (index / count) * Math.PI * 2;
      return circle(
        [Math.cos(turn) * size * spread * roll.range(0.6, 1.1), Math.sin(turn) * size * spread * 0.7 * roll.range(0.6, 1.1), size * roll.range(0.26, 0.4)],
        colour,
      );
    });
  const leaves = many(70, () => {
    const turn = roll.range(0, 6.28);
    const reach = size * Math.sqrt(roll.next());
    return ellipse(
      [Math.cos(turn) * reach, Math.sin(turn) * reach * 0.72, size * 0.05, size * 0.024],
      roll.pick(colours),
      `transform="rotate(${roll.range(-40, 40).toFixed(0)})"`,
    );
  });
  return (
    group(clump(13, 0.8, colours[0]) + ellipse([0, 0, size * 0.7, size * 0.5], colours[0]), "") +
    group(clump(10, 0.55, colours[1]), `transform="translate(${-size * 0.1} ${-size * 0.12})"`) +
    group(clump(7, 0.36, colours[2]), `transform="translate(${-size * 0.2} ${-size * 0.24})"`) +
    leaves
  );
}

export function courtyardTrees(): string {
  const roll = dice(41);
  const facade = (x: number, width: number, paint: readonly [string, string]): string =>
    rect([x, 60, width, 700], paint[0]) +
    rect([x, 60, width, 26], paint[1]) +
    many(5, (floor) => rect([x, 205 + floor * 138, width, 5], paint[1], 'opacity=".5"')) +
    many(5 * Math.floor(width / 118), (index) => {
      const per = Math.floor(width / 118);
      const left = x + 34 + (index % per) * (width / per);
      const top = 112 + Math.floor(index / per) * 138;
      const lit = roll.next();
      return (
        rect([left - 7, top - 7, 66, 90], "#f8ecd0") +
        rect([left, top, 52, 76], lit > 0.6 ? "#ffd98a" : "#2d5f73") +
        rect([left + 24, top, 4, 76], "#f8ecd0") +
        rect([left, top + 26, 52, 4], "#f8ecd0") +
        rect([left - 12, top + 83, 76, 8], paint[1]) +
        (lit > 0.8 ? many(4, (flower) => circle([left + 4 + flower * 15, top + 78, 9], flower % 2 === 0 ? "#c8402f" : "#3d7560")) : "")
      );
    });
  const arch =
    path("M700 770V560Q700 470 800 466Q900 470 900 560V770Z", "#8f4a34") +
    path("M722 770V566Q722 490 800 488Q878 490 878 566V770Z", "#fbe3ac") +
    path("M722 720Q800 690 878 720V770H722Z", "#c9a06a") +
    rect([786, 640, 28, 90], "#5c8a80") +
    circle([800, 620, 46], "#5c8a80");
  const tree = (x: number, s: number, seed: number, colours: readonly [string, string, string]): string =>
    place(
      { x, y: 850, scale: s },
      path("M-34 20Q-14 -160 -30 -330L-130 -450L-104 -466L-10 -380L0 -520L30 -520L28 -370L110 -470L132 -448L40 -320Q22 -150 44 20Z", "#4a2a26") +
        path("M10 -380Q8 -150 44 20H10Z", "#2f1a1e") +
        place({ x: 0, y: -540 }, crown(seed, 260, colours)),
    );
  const defs =
    gradient(
      "light",
      [
        ["#fff0b8", 0.75],
        ["#fff0b8", 0],
      ],
      "diagonal",
    ) +
    gradient("shade", [
      ["#3a1f33", 0],
      ["#3a1f33", 0.75],
    ]) +
    gradient(
      "dark",
      [
        ["#3a2a4a", 0.7],
        ["#3a2a4a", 0],
      ],
      "across",
    );
  const line =
    stroke("M430 620Q640 676 1170 610", ["#3a1f22", 4]) +
    many(6, (index) => {
      const x = 520 + index * 96;
      const y = 636 + 20 * Math.sin((index + 1) * 0.5);
      const colour = ["#fffdf0", "#c8402f", "#86bcc9", "#fffdf0", "#e3a23a", "#2f7f8c"][index] ?? "";
      return index % 2 === 0
        ? path(`M${x} ${y}h72l4 96q-40 12 -80 0z`, colour) + path(`M${x + 46} ${y}h26l4 96q-14 5 -26 6z`, "#0b1020", 'opacity=".12"')
        : path(`M${x} ${y}h60l18 26l-16 14l-10 -12v66h-44v-66l-10 12l-16 -14z`, colour);
    });
  const bench = place(
    { x: 1010, y: 880 },
    rect([-120, -92, 240, 16], "#b9402e") +
      rect([-120, -66, 240, 14], "#b9402e") +
      rect([-130, -40, 260, 16], "#d9633f") +
      rect([-110, -30, 12, 50], "#3a1f22") +
      rect([98, -30, 12, 50], "#3a1f22"),
  );
  const spots = many(44, () => ellipse([roll.range(0, 1600), roll.range(810, 985), roll.range(24, 90), roll.range(7, 18)], "#fbe0a0", 'opacity=".6"'));
  const cat = place(
    { x: 1070, y: 842, scale: 0.5 },
    path("M-50 0Q-60 -90 -10 -110L-14 -160L10 -140H36L56 -162L60 -106Q74 -60 50 0Z", "#2a1826") + stroke("M-46 -8Q-110 0 -110 -60", ["#2a1826", 16]),
  );
  const body =
    background("#f2c98a") +
    facade(-20, 500, ["#d98a5a", "#a8553c"]) +
    facade(1120, 500, ["#d07f52", "#a8553c"]) +
    facade(470, 660, ["#eec083", "#bf7a4a"]) +
    arch +
    stippled(rect([-20, 60, 620, 710], "url(#dark)")) +
    shape(
      [
        [1600, 0],
        [1600, 300],
        [500, 1000],
        [100, 1000],
      ],
      "url(#light)",
      'opacity=".35"',
    ) +
    path("M-10 760H1610V1010H-10Z", "#b5764c") +
    path("M722 766H878L1100 1010H500Z", "#d9a46a") +
    spots +
    line +
    stippled(rect([0, 700, 1600, 300], "url(#shade)")) +
    tree(330, 1.08, 5, ["#1f5a4a", "#3f8262", "#8fae68"]) +
    tree(1330, 1.2, 8, ["#245f4c", "#4a8a5e", "#a9bd6a"]) +
    bench +
    cat +
    place({ x: 930, y: 868, scale: 0.52 }, standing({ coat: "#46284f", hair: "#f6ead3" })) +
    place({ x: -10, y: 950, scale: 1.4 }, place({ x: 0, y: 0 }, crown(11, 170, ["#163f3a", "#2b5a48", "#5c8a60"]))) +
    place({ x: 1610, y: 960, scale: 1.4 }, crown(12, 160, ["#163f3a", "#2b5a48", "#5c8a60"]));
  return scene({ seed: 62, defs, body });
}
