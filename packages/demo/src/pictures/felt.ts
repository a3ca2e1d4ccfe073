import type { Point } from "./brush.ts";
import { circle, group, many, path, points, polyline, rect, shape, stroke } from "./brush.ts";
import { background, gradient, radial, scene, stippled } from "./canvas.ts";

interface Thread {
  colour: string;
  edge: string;
  stitch: string;
  width: number;
}

/** One ram's horn: a stem that rises and curls outwards, to the side given. */
function horn(size: number, side: number): string {
  const stem: Point[] = [
    [0, 0],
    [0, -size * 0.35],
    [side * size * 0.02, -size * 0.72],
  ];
  const spiral = points(34, (index): Point => {
    const share = index / 33;
    const turn = Math.PI - share * Math.PI * 2.45;
    const radius = size * (0.5 - 0.34 * share);
    return [side * (size * 0.52 + Math.cos(turn) * radius), -size * 0.8 - Math.sin(turn) * radius];
  });
  return polyline([...stem, ...spiral.map(([x, y]): Point => [x, y])]);
}

const felt = (d: string, { colour, edge, stitch, width }: Thread): string =>
  stroke(d, ["#1a0a14", width + 12], 'opacity=".28" transform="translate(4 8)"') +
  stroke(d, [edge, width + 12]) +
  stroke(d, [colour, width]) +
  stroke(d, [stitch, 2.6], 'stroke-dasharray="9 9" opacity=".85"');

const horns = (size: number, thread: Thread): string => felt(`${horn(size, -1)}${horn(size, 1)}`, thread);

const turned = (count: number, from: number, draw: string): string =>
  many(count, (index) => group(draw, `transform="rotate(${from + (index * 360) / count})"`));

const rhomb = (half: readonly [number, number]): Point[] => [
  [0, -half[1]],
  [half[0], 0],
  [0, half[1]],
  [-half[0], 0],
];

function field(half: readonly [number, number], fill: string, stitch: string): string {
  return (
    shape(rhomb([half[0] + 12, half[1] + 12]), "#1a0a14", 'opacity=".3" transform="translate(5 10)"') +
    shape(rhomb(half), fill) +
    shape(rhomb([half[0] - 18, half[1] - 14]), "none", `stroke="${stitch}" stroke-width="3" stroke-dasharray="12 10"`)
  );
}

function border(): string {
  const tooth = (x: number, y: number, up: number): string =>
    group(horns(60, { colour: "#f4dcae", edge: "#7a1f30", stitch: "#b9703f", width: 17 }), `transform="translate(${x} ${y}) scale(1 ${up})"`);
  const run = many(11, (index) => tooth(50 + index * 150, 116, 1) + tooth(50 + index * 150, 884, -1));
  const wedge = many(
    12,
    (index) =>
      path(`M${index * 150 - 25 - 50} 126L${index * 150 - 25} 56L${index * 150 - 25 + 50} 126Z`, "#2f7f86", "") +
      path(`M${index * 150 - 75} 874L${index * 150 - 25} 944L${index * 150 + 25} 874Z`, "#2f7f86"),
  );
  return (
    rect([0, 0, 1600, 128], "#b8352f") +
    rect([0, 872, 1600, 128], "#b8352f") +
    wedge +
    run +
    rect([0, 126, 1600, 16], "#f2b84b") +
    rect([0, 858, 1600, 16], "#f2b84b") +
    rect([0, 142, 1600, 7], "#1a0a14", 'opacity=".3"') +
    stroke("M0 134H1600M0 866H1600", ["#7a1f30", 3], 'stroke-dasharray="10 10"')
  );
}

function medallion(): string {
  const big: Thread = { colour: "#f4dcae", edge: "#7a1f30", stitch: "#b9703f", width: 38 };
  const gold: Thread = { colour: "#f2b84b", edge: "#5a1526", stitch: "#8f4a1f", width: 26 };
  return (
    field([590, 352], "#173a56", "#f2b84b") +
    field([500, 298], "#c23f33", "#f4dcae") +
    group(turned(2, 0, horns(150, big)), "") +
    group(turned(2, 90, group(horns(168, big), 'transform="translate(0 -60)"')), "") +
    turned(2, 90, group(horns(74, gold), 'transform="translate(0 -300)"')) +
    shape(rhomb([84, 84]), "#5a1526") +
    shape(rhomb([72, 72]), "#f2b84b") +
    shape(rhomb([48, 48]), "#2f7f86") +
    turned(4, 45, path("M0 -8Q12 -24 0 -44Q-12 -24 0 -8Z", "#f4dcae")) +
    circle([0, 0, 9], "#f4dcae")
  );
}

export function feltPattern(): string {
  const corner: Thread = { colour: "#f2b84b", edge: "#0e2438", stitch: "#8f4a1f", width: 30 };
  const small: Thread = { colour: "#e8784a", edge: "#0e2438", stitch: "#7a1f30", width: 18 };
  const quarters = [
    [1, 1],
    [-1, 1],
    [1, -1],
    [-1, -1],
  ]
    .map(([x, y]) =>
      group(
        group(horns(116, corner), 'transform="translate(-690 -270) rotate(122)"') +
          group(horns(66, small), 'transform="translate(-420 -318) rotate(160)"') +
          group(horns(66, small), 'transform="translate(-742 -76) rotate(92)"') +
          circle([-742, -312, 22], "#c23f33") +
          circle([-742, -312, 10], "#f4dcae"),
        `transform="translate(800 500) scale(${x} ${y})"`,
      ),
    )
    .join("");
  const defs =
    gradient("wool", ["#25697a", "#1d5566", "#174656"]) +
    radial("lift", [
      ["#fff0c8", 0.5],
      ["#fff0c8", 0],
    ]) +
    radial("edge", [
      ["#1a0a1c", 0],
      ["#1a0a1c", 0.1],
      ["#1a0a1c", 0.5],
    ]);
  const body =
    background("url(#wool)") +
    quarters +
    border() +
    group(medallion(), 'transform="translate(800 500)"') +
    rect([-200, -200, 2000, 1400], "url(#edge)") +
    stippled(circle([620, 330, 460], "url(#lift)"));
  return scene({ seed: 91, defs, body, grain: 0.55 });
}
