import type { Point } from "./brush.ts";
import { circle, group, many, path, place, rect, shape, stroke } from "./brush.ts";
import { background, clip, gradient, scene, stippled } from "./canvas.ts";
import { hills } from "./nature.ts";

export function ballotBox(): string {
  const rays = many(24, (index) => {
    const turn = (index * Math.PI) / 12;
    const at = (lean: number): Point => [800 + Math.cos(turn + lean) * 1300, 420 + Math.sin(turn + lean) * 1300];
    return shape([[800, 420], at(-0.065), at(0.065)], "#f2c264", 'opacity=".55"');
  });
  const home = (x: number, y: number, s: number, roof: string): string =>
    place(
      { x, y, scale: s },
      rect([-40, -52, 80, 54], "#fff7e6") +
        rect([8, -52, 32, 54], "#d9bd90") +
        path("M-54 -50L0 -98L54 -50Z", roof) +
        path("M0 -98L54 -50H8Z", "#3a1a2c", 'opacity=".35"') +
        rect([-26, -36, 20, 22], "#2f6f78") +
        rect([16, -36, 16, 38], "#7c3f2c"),
    );
  const village = group(
    rect([470, 420, 660, 460], "url(#sky)") +
      circle([800, 560, 74], "#fff3cc") +
      path(hills({ seed: 3, base: 660, rise: 100, steps: 7 }), "#5c9a8f") +
      path(hills({ seed: 9, base: 720, rise: 70, steps: 8 }), "#3d7c6e") +
      path(hills({ seed: 12, base: 800, rise: 60, steps: 7 }), "#2b5f54") +
      home(610, 762, 0.7, "#b9402e") +
      home(720, 740, 0.56, "#e0702f") +
      home(860, 752, 0.62, "#b9402e") +
      home(990, 770, 0.74, "#8f3a3a") +
      path("M-10 900Q600 760 800 822Q1000 860 1610 800V1010H-10Z", "#8fae68") +
      home(680, 850, 1, "#b9402e") +
      home(900, 858, 1.08, "#e0702f") +
      home(1050, 850, 0.8, "#8f3a3a") +
      home(540, 862, 0.8, "#e0702f") +
      many(9, (index) =>
        place(
          { x: 500 + index * 78, y: 868 - (index % 3) * 40, scale: 0.5 + (index % 2) * 0.2 },
          path("M0 -150Q44 -90 30 -40Q0 -20 -30 -40Q-44 -90 0 -150Z", "#1d4a45") + rect([-5, -40, 10, 44], "#3a2430"),
        ),
      ),
    'clip-path="url(#front)"',
  );
  const box =
    path("M470 440L400 380V820L470 884Z", "#12384a") +
    path("M470 440H1130L1210 372H560Z", "#1f5f72", 'transform="translate(0 0)"') +
    path("M470 440L400 380L520 330H1150L1210 372L1130 440Z", "#2f7f8c") +
    path("M1130 440L1210 372V810L1130 884Z", "#0e2a3c") +
    path("M650 398L676 378H968L950 398Z", "#0a1a2a") +
    village +
    rect([462, 432, 676, 456], "none", 'stroke="#2a7484" stroke-width="30" rx="6"') +
    rect([470, 440, 660, 440], "none", 'stroke="#f6ead3" stroke-width="7"') +
    rect([446, 868, 708, 36], "#123f4d", 'rx="6"') +
    path("M776 438V404Q776 372 800 372Q824 372 824 404V438", "none", 'stroke="#f6ead3" stroke-width="12"') +
    rect([752, 424, 96, 80], "#f4bd4a", 'rx="10"') +
    rect([804, 424, 44, 80], "#c9802f", 'rx="10"') +
    circle([800, 456, 12], "#46284f") +
    rect([795, 458, 10, 28], "#46284f");
  const ballot =
    path("M676 388L690 90H958L950 388Z", "#b9a27a", 'opacity=".5" transform="translate(14 8)"') +
    path("M672 388L684 84H956L948 388Z", "#fffaf0") +
    many(
      3,
      (index) =>
        rect([730, 130 + index * 76, 46, 46], "none", 'stroke="#123f4d" stroke-width="7" rx="5"') +
        rect([800, 142 + index * 76, 110 - index * 18, 10], "#c9b592", 'rx="5"') +
        rect([800, 162 + index * 76, 76, 10], "#e0d0b0", 'rx="5"'),
    ) +
    stroke("M736 224L754 250L800 188", ["#d4472f", 15]);
  const hand =
    path(
      "M940 60L1120 -20L1330 -20L1250 130Q1180 200 1080 214L980 226Q940 226 944 200Q920 186 936 166Q908 150 930 128Q910 104 934 88Q926 66 940 60Z",
      "#c98660",
    ) +
    stroke("M938 168Q1000 172 1050 156M932 128Q1000 134 1056 116M938 88Q1000 94 1050 76", ["#9c5a42", 6]) +
    path("M1050 214Q960 290 906 262Q884 246 912 226L1010 160Z", "#d9986c") +
    path("M1120 -30L1290 160Q1480 130 1620 20V-30Z", "#6d2036") +
    path("M1120 -30L1290 160L1330 152L1170 -30Z", "#f6ead3");
  const defs =
    gradient("sky", ["#7fc0bc", "#f6e3b4", "#f7c98a"]) +
    clip("front", rect([470, 440, 660, 440], "#000")) +
    gradient("shade", [
      ["#7c2f2a", 0],
      ["#6a2438", 0.75],
    ]) +
    gradient(
      "glass",
      [
        ["#ffffff", 0.4],
        ["#ffffff", 0],
      ],
      "diagonal",
    ) +
    gradient(
      "edge",
      [
        ["#a8402f", 0.8],
        ["#a8402f", 0],
        ["#a8402f", 0.8],
      ],
      "across",
    );
  const body =
    background("#e9a23f") +
    rays +
    stippled(rect([0, 0, 1600, 1000], "url(#edge)")) +
    path("M-10 860Q800 800 1610 860V1010H-10Z", "#b9502f") +
    stippled(rect([0, 780, 1600, 220], "url(#shade)")) +
    path("M400 820L470 884H1130L1210 810L1560 900L1300 960H520Z", "#4a1828", 'opacity=".5"') +
    box +
    shape(
      [
        [480, 450],
        [820, 450],
        [560, 872],
        [480, 872],
      ],
      "url(#glass)",
    ) +
    ballot +
    hand;
  return scene({ seed: 81, defs, body });
}
