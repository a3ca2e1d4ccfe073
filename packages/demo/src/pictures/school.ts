import { circle, group, many, path, place, rect, stroke } from "./brush.ts";
import { background, gradient, scene, stippled } from "./canvas.ts";
import { passenger } from "./figures.ts";
import { grass, hills } from "./nature.ts";

function ornament(kind: number, colour: string): string {
  if (kind === 0)
    return many(3, (index) =>
      stroke(
        `M${-60 + index * 60} 26C${-92 + index * 60} 26 ${-92 + index * 60} -14 ${-70 + index * 60} -14C${-58 + index * 60} -14 ${-58 + index * 60} 4 ${-70 + index * 60} 4M${-60 + index * 60} 26C${-28 + index * 60} 26 ${-28 + index * 60} -14 ${-50 + index * 60} -14C${-62 + index * 60} -14 ${-62 + index * 60} 4 ${-50 + index * 60} 4`,
        [colour, 8],
      ),
    );
  if (kind === 1)
    return (
      many(
        5,
        (index) =>
          group(path("M0 -30Q12 -12 0 0Q-12 -12 0 -30Z", colour), `transform="translate(${-84 + index * 42} 6)"`) + circle([-84 + index * 42, 18, 8], colour),
      ) + stroke("M-100 30H100", [colour, 5])
    );
  return many(6, (index) => path(`M${-90 + index * 36} 26L${-72 + index * 36} -24L${-54 + index * 36} 26Z`, colour)) + stroke("M-100 30H100", [colour, 5]);
}

function pane(kind: number, tint: readonly [light: string, frame: string]): string {
  const kids =
    [
      [
        ["#c8402f", "#2a1826", "#d9986c"],
        ["#f2b84b", "#5c3420", "#e9b08a"],
      ],
      [
        ["#2f7f8c", "#2a1826", "#c98660"],
        ["#46284f", "#8a4a2a", "#f0c0a0"],
      ],
      [
        ["#2b5a48", "#2a1826", "#d9986c"],
        ["#d9725a", "#2a1826", "#c98660"],
      ],
    ][kind] ?? [];
  const figures = kids
    .map(([coat, hair, skin], index) =>
      place(
        { x: -54 + index * 106, y: 96, scale: 1.12 },
        passenger({ coat: coat ?? "", hair: hair ?? "", skin: skin ?? "" }) +
          (kind !== 1 || index === 0 ? "" : path("M-28 -84Q-56 -60 -44 -20L-30 -30Z M28 -84Q56 -60 44 -20L30 -30Z", hair ?? "")) +
          circle([-10, -54, 3.5], "#2a1826") +
          circle([12, -54, 3.5], "#2a1826") +
          stroke("M-8 -40Q1 -33 10 -40", ["#8a3a2a", 3.5]),
      ),
    )
    .join("");
  return (
    rect([-150, -210, 300, 400], "#0b1020", 'opacity=".2" transform="translate(8 14)"') +
    rect([-150, -210, 300, 400], tint[1]) +
    rect([-128, -188, 256, 356], tint[0]) +
    path("M-128 -188H40L-128 120Z", "#ffffff", 'opacity=".2"') +
    figures +
    rect([-128, 150, 256, 18], "#b9764a") +
    rect([-6, -188, 12, 230], tint[1]) +
    rect([-128, -92, 256, 12], tint[1]) +
    path("M-176 -214Q0 -330 176 -214Z", tint[1]) +
    place({ x: 0, y: -242, scale: 0.92 }, ornament(kind, "#fff3d6")) +
    rect([-176, 184, 352, 24], "#fff7e6") +
    rect([-176, 200, 352, 8], "#b9764a") +
    many(
      6,
      (index) =>
        circle([-140 + index * 56, 176, 20], ["#3d7560", "#2b5a48"][index % 2] ?? "") +
        circle([-140 + index * 56, 160, 13], ["#d4472f", "#f2b84b", "#f6ead3"][(index + kind) % 3] ?? ""),
    )
  );
}

export function schoolWindows(): string {
  const defs =
    gradient("wall", ["#f0e0bb", "#e6c894"]) +
    gradient("shade", [
      ["#7a3f3a", 0],
      ["#6a3040", 0.7],
    ]) +
    gradient("sky", ["#3f8fa0", "#a9d2c4"]) +
    gradient("roof", ["#b9402e", "#8f2d2c"]);
  const planks = many(13, (index) => rect([0, 230 + index * 50, 1600, 3], "#b58a58", 'opacity=".5"'));
  const roof =
    path("M-10 210L120 96H1480L1610 210Z", "url(#roof)") +
    many(40, (index) => path(`M${index * 41 - 10} 210L${130 + index * 34.6} 96h3L${index * 41 - 4} 210Z`, "#6d2036", 'opacity=".4"')) +
    rect([-10, 206, 1620, 26], "#fff7e6") +
    rect([-10, 228, 1620, 12], "#7a3f3a", 'opacity=".4"');
  const shadow = path("M-10 240L520 240Q340 420 420 620Q260 760 380 850H-10Z", "#7a3f4a", 'opacity=".2"');
  const bell = place(
    { x: 800, y: 104, scale: 0.78 },
    rect([-56, -60, 112, 80], "#e6c894") +
      path("M-80 -56L0 -120L80 -56Z", "#8f2d2c") +
      rect([-36, -46, 72, 66], "#2a3a58") +
      path("M-22 6Q-20 -36 0 -38Q20 -36 22 6Z", "#f4c65a") +
      circle([0, 10, 7], "#e0702f"),
  );
  const yard =
    path("M-10 850H1610V1010H-10Z", "#8a9a5c") +
    path("M-10 880Q500 850 900 880Q1300 900 1610 870V1010H-10Z", "#66804f") +
    grass({ seed: 3, y: 990, count: 220, height: 100, colours: ["#3d6a4b", "#a9b869", "#2b5a48"], width: 5 });
  const bike = place(
    { x: 1390, y: 900, scale: 1.05 },
    circle([-70, -46, 46], "none", 'stroke="#2a3a58" stroke-width="7"') +
      circle([76, -46, 46], "none", 'stroke="#2a3a58" stroke-width="7"') +
      stroke("M-70 -46L-30 -116H50L4 -46H-70M4 -46L-36 -130M76 -46L44 -140L74 -150", ["#d4472f", 8]) +
      stroke("M-56 -132H-18", ["#2a1826", 11]),
  );
  const body =
    background("url(#sky)") +
    path(hills({ seed: 6, base: 170, rise: 120 }), "#2f7480") +
    rect([0, 200, 1600, 660], "url(#wall)") +
    planks +
    roof +
    bell +
    shadow +
    stippled(rect([0, 520, 1600, 340], "url(#shade)")) +
    place({ x: 330, y: 560, scale: 1.14 }, pane(0, ["#f7d27c", "#2f7f8c"])) +
    place({ x: 800, y: 560, scale: 1.14 }, pane(1, ["#9fd0cc", "#b9402e"])) +
    place({ x: 1270, y: 560, scale: 1.14 }, pane(2, ["#f2b39a", "#46284f"])) +
    rect([0, 836, 1600, 30], "#a8704a") +
    yard +
    bike;
  return scene({ seed: 65, defs, body });
}
