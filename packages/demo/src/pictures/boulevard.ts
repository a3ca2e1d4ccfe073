import { circle, dice, many, path, place, points, rect, shape, stroke } from "./brush.ts";
import { hills } from "./nature.ts";
import { horizon } from "./skyline.ts";

export function boulevard(): string {
  const lawn =
    path(hills({ seed: 4, base: horizon + 8, rise: 14 }), "#1d3a52") +
    path(`M0 ${horizon + 60}Q500 ${horizon + 10} 800 ${horizon + 4}Q1100 ${horizon + 10} 1600 ${horizon + 60}V1000H0Z`, "#142b44");
  const road = shape(
    [
      [784, horizon],
      [816, horizon],
      [1330, 1000],
      [270, 1000],
    ],
    "url(#road)",
  );
  const shine = shape(
    [
      [796, horizon],
      [804, horizon],
      [930, 1000],
      [670, 1000],
    ],
    "#ffe0a0",
    'opacity=".75"',
  );
  const seams = points(9, (index) => [0, horizon + 330 * (index / 9) ** 2.2 + 6])
    .map(([, y]) => stroke(`M${800 - (y - horizon) * 1.6} ${y}H${800 + (y - horizon) * 1.6}`, ["#5b2b4d", 1 + (y - horizon) / 90], 'opacity=".35"'))
    .join("");
  const edges = [-1, 1]
    .map((side) =>
      shape(
        [
          [800 + side * 14, horizon],
          [800 + side * 19, horizon],
          [800 + side * 640, 1000],
          [800 + side * 520, 1000],
        ],
        "#f2c98a",
        'opacity=".5"',
      ),
    )
    .join("");
  return lawn + road + seams + shine + edges;
}

export function trees(): string {
  return many(14, (index) => {
    const scale = 0.12 + (index >> 1) ** 1.7 * 0.06;
    const side = index % 2 === 0 ? -1 : 1;
    return place(
      { x: 800 + side * 830 * scale, y: horizon + 330 * scale, scale },
      rect([-7, -90, 14, 100], "#0e1c33") +
        path("M0 -360Q90 -250 70 -150Q60 -70 0 -66Q-60 -70 -70 -150Q-90 -250 0 -360Z", "#1b4a58") +
        path("M0 -360Q90 -250 70 -150Q60 -70 0 -66Q36 -180 0 -360Z", "#102e45"),
    );
  });
}

export function people(): string {
  const roll = dice(31);
  return many(30, (index) => {
    const scale = 0.1 + 0.5 * (index / 30) ** 1.4;
    const x = 800 + (index % 2 === 0 ? -1 : 1) * roll.range(0.16, 1) * 540 * scale;
    const y = horizon + 350 * scale;
    const lean = (x - 800) * 0.3;
    const coat = roll.pick(["#1a1236", "#34204f", "#1f3a5c", "#6d2036", "#8a3a3f"]);
    const figure =
      path("M-9 -38L-13 0H-4L0 -30L5 0H14L10 -38Z", "#160e2c") +
      path("M-14 -34Q-18 -78 0 -80Q18 -78 14 -34Q0 -30 -14 -34Z", coat) +
      path("M-13 -72Q-20 -56 -17 -40M13 -72Q20 -56 17 -40", "none", `stroke="${coat}" stroke-width="6" stroke-linecap="round"`) +
      circle([0, -89, 9], "#2a1734") +
      path("M-12 -76Q-18 -60 -14 -38M-7 -95Q0 -101 7 -95", "none", 'stroke="#ffd58a" stroke-width="2.4" stroke-linecap="round" opacity=".85"');
    return (
      shape(
        [
          [x - 8 * scale, y],
          [x + 8 * scale, y],
          [x + lean + 16 * scale, y + 95 * scale],
          [x + lean - 16 * scale, y + 95 * scale],
        ],
        "#1a1236",
        'opacity=".45"',
      ) + place({ x, y, scale: scale * 1.12 }, figure)
    );
  });
}
