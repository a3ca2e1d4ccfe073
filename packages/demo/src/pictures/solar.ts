import type { Point } from "./brush.ts";
import { circle, ellipse, many, path, rect, shape, stroke } from "./brush.ts";
import { background, gradient, scene, stippled } from "./canvas.ts";
import { birds, hills } from "./nature.ts";

export function solarPanels(): string {
  const defs =
    gradient("sky", ["#e9623a", "#f2974a", "#f9cf7d", "#fdebb8"]) +
    gradient("glass", ["#2e7fa8", "#173a66", "#12264f"], "diagonal") +
    gradient("lit", ["#f9d98c", "#e98a4a", "#274c80"], "diagonal") +
    gradient("shade", [
      ["#5a2433", 0],
      ["#47203a", 0.8],
    ]);
  const rays = many(32, (index) => {
    const turn = (index * Math.PI) / 16;
    const reach = (lean: number): Point => [800 + Math.cos(turn + lean) * 1400, 420 + Math.sin(turn + lean) * 1400];
    return shape([[800, 420], reach(-0.045), reach(0.045)], "#fdebb8", 'opacity=".28"');
  });
  const rows = many(7, (row) => {
    const s = 0.15 * 1.47 ** row;
    const y = 480 + 330 * (s - 0.1) * 0.92;
    const count = Math.ceil(800 / (250 * s)) + 1;
    return many(count * 2 + 1, (index) => {
      const slot = index - count;
      const x = 800 + slot * 262 * s;
      const lean = slot * 10 * s;
      const corners: readonly Point[] = [
        [x - 104 * s - lean * 0.3, y - 150 * s],
        [x + 104 * s - lean * 0.3, y - 150 * s],
        [x + 124 * s + lean, y - 14 * s],
        [x - 124 * s + lean, y - 14 * s],
      ];
      const along = (u: number, v: number): Point => {
        const [a, b, c, d] = [corners[0] ?? [0, 0], corners[1] ?? [0, 0], corners[2] ?? [0, 0], corners[3] ?? [0, 0]];
        const top: Point = [a[0] + (b[0] - a[0]) * u, a[1]];
        return [top[0] + (d[0] + (c[0] - d[0]) * u - top[0]) * v, top[1] + (d[1] - top[1]) * v];
      };
      const seam = (from: Point, to: Point): string =>
        stroke(`M${from[0].toFixed(1)} ${from[1].toFixed(1)}L${to[0].toFixed(1)} ${to[1].toFixed(1)}`, ["#8fc3d6", 2.4 * s], 'opacity=".75"');
      const grid =
        many(3, (line) => seam(along((line + 1) / 4, 0), along((line + 1) / 4, 1))) +
        many(2, (line) => seam(along(0, (line + 1) / 3), along(1, (line + 1) / 3)));
      return (
        ellipse([x + lean, y + 42 * s, 140 * s, 15 * s], "#4d2436", 'opacity=".5"') +
        rect([x - 5 * s, y - 40 * s, 10 * s, 84 * s], "#3c1d33") +
        shape(corners, Math.abs(slot) < 1 ? "url(#lit)" : "url(#glass)", `stroke="#fdebb8" stroke-width="${(5 * s).toFixed(1)}" stroke-linejoin="round"`) +
        grid
      );
    });
  });
  const body =
    background("url(#sky)") +
    rays +
    circle([800, 420, 222], "#fbdf9c") +
    circle([800, 420, 160], "#fff5cf") +
    path(hills({ seed: 41, base: 470, rise: 90, steps: 7 }), "#b6504a") +
    path(hills({ seed: 44, base: 486, rise: 40 }), "#84374a") +
    path("M0 482H1600V1000H0Z", "#d98a45") +
    many(10, (index) => path(`M0 ${500 + index * index * 6}H1600V${506 + index * index * 7}H0Z`, "#c06f3c", 'opacity=".5"')) +
    stippled(rect([0, 560, 1600, 440], "url(#shade)")) +
    rows +
    birds(
      [
        [480, 220],
        [556, 186],
        [640, 230],
        [1080, 190],
      ],
      "#84374a",
    );
  return scene({ seed: 23, defs, body });
}
