import { circle, ellipse, many, path, place, rect, shape, stroke } from "./brush.ts";
import { background, glow, gradient, radial, scene, stippled } from "./canvas.ts";

const lit = ["abcdef", "bc", "abged", "abgcd", "fgbc", "afgcd", "afgedc", "abc", "abcdefg", "abcdfg"];

const bars: Readonly<Record<string, string>> = {
  a: "M6 0H54L44 10H16Z",
  b: "M60 6V54L50 46V16Z",
  c: "M60 66V114L50 104V74Z",
  d: "M6 120H54L44 110H16Z",
  e: "M0 66V114L10 104V74Z",
  f: "M0 6V54L10 46V16Z",
  g: "M8 60L16 54H44L52 60L44 66H16Z",
};

const digit = (value: number, colour: string): string =>
  Object.entries(bars)
    .map(([name, d]) => path(d, (lit[value] ?? "").includes(name) ? colour : "#2c3a52"))
    .join("");

interface Sitter {
  coat: string;
  hair: string;
  skin: string;
  phone: boolean;
}

function seated({ coat, hair, skin, phone }: Sitter): string {
  const lap =
    path("M-54 -10Q-60 -70 0 -72Q60 -70 54 -10Z", "#1c2440") +
    stroke("M-30 -20V120M30 -20V120", ["#1c2440", 36]) +
    rect([-56, 116, 48, 22], "#0c1226", 'rx="9"') +
    rect([8, 116, 48, 22], "#0c1226", 'rx="9"');
  const head =
    ellipse([0, phone ? -262 : -276, 38, 44], skin) +
    path(phone ? "M-42 -250Q-52 -316 0 -316Q52 -316 42 -250Q34 -286 0 -286Q-34 -286 -42 -250Z" : "M-42 -280Q-46 -330 0 -332Q46 -330 42 -280Z", hair);
  const device = phone
    ? stroke("M-62 -170L-40 -110L-10 -112M62 -170L40 -110L10 -112", [coat, 30]) +
      rect([-20, -150, 40, 60], "#0c1226", 'rx="7"') +
      rect([-16, -146, 32, 52], "#9fe8e4", 'rx="4"')
    : "";
  return (
    lap +
    path("M-76 -40Q-86 -226 0 -228Q86 -226 76 -40Z", coat) +
    path("M20 -228Q86 -220 76 -40H40Z", "#070b1a", 'opacity=".25"') +
    path("M-15 -240H15V-220Q0 -210 -15 -220Z", skin) +
    head +
    device +
    (phone ? circle([0, -220, 90], "url(#phone)") : "")
  );
}

export function queueNumbers(): string {
  const defs =
    gradient("wall", ["#123844", "#1f5f68", "#2f7c7c"]) +
    radial("phone", [
      ["#9fe8e4", 0.6],
      ["#9fe8e4", 0],
    ]) +
    radial("glow", [
      ["#f4a63a", 0.6],
      ["#f4a63a", 0],
    ]) +
    gradient("beam", [
      ["#ffe9b0", 0.8],
      ["#ffe9b0", 0.15],
    ]) +
    gradient("shade", [
      ["#081826", 0],
      ["#081826", 0.85],
    ]);
  const board =
    rect([330, 66, 940, 250], "#071420", 'opacity=".4" rx="22" transform="translate(10 18)"') +
    rect([330, 66, 940, 250], "#18243c", 'rx="22"') +
    rect([350, 86, 900, 210], "#0c1528", 'rx="12"') +
    [
      [7, 4, 2],
      [7, 4, 3],
      [7, 4, 4],
    ]
      .map(
        (row, slot) =>
          glow([510 + slot * 290, 190, 170], "glow") +
          row.map((value, index) => place({ x: 408 + slot * 290 + index * 76, y: 132 }, digit(value, slot === 1 ? "#ffd76a" : "#f2883a"))).join(""),
      )
      .join("") +
    rect([500, 0, 12, 66], "#0c1528") +
    rect([1088, 0, 12, 66], "#0c1528");
  const chair = (x: number): string => rect([x - 78, 640, 156, 150], "#d9653a", 'rx="22"') + rect([x - 84, 786, 168, 36], "#b9402e", 'rx="14"');
  const bench = rect([100, 812, 1400, 18], "#0b2230") + [200, 560, 1040, 1400].map((x) => rect([x - 8, 826, 16, 110], "#0b2230")).join("");
  const crowd: readonly Sitter[] = [
    { coat: "#2b4f7c", hair: "#14182c", skin: "#c98660", phone: true },
    { coat: "#7a3f6a", hair: "#3a2020", skin: "#d9986c", phone: true },
    { coat: "#e9d2a0", hair: "#ece8de", skin: "#d9a078", phone: false },
    { coat: "#3f7f6a", hair: "#14182c", skin: "#b9744e", phone: true },
    { coat: "#8f2f3f", hair: "#6a3a24", skin: "#e0a882", phone: true },
  ];
  const seats = [260, 530, 800, 1070, 1340];
  const elder =
    path("M-56 -296Q0 -320 56 -296L50 -312Q46 -350 0 -352Q-46 -350 -50 -312Z", "#6a4a3a") +
    path("M-30 -262Q0 -214 30 -262Q34 -222 0 -214Q-34 -222 -30 -262Z", "#ece8de") +
    stroke("M-18 -282h12M8 -282h12", ["#3a2420", 5]) +
    stroke("M60 -180L90 -100", ["#e9d2a0", 30]) +
    circle([94, -92, 17], "#d9a078") +
    stroke("M94 -110V128M94 -112Q96 -136 70 -134", ["#6a3a24", 12]) +
    stroke("M-60 -180L-70 -110L-34 -96", ["#e9d2a0", 30]) +
    circle([-28, -96, 17], "#d9a078") +
    place(
      { x: -26, y: -170, turn: -8 },
      rect([-36, -60, 72, 112], "#fffaf0") +
        many(3, (row) => rect([-22, -40 + row * 22, 44 - row * 8, 7], "#b9a58a")) +
        path("M-36 52l12 12l12 -12l12 12l12 -12l12 12l12 -12z", "#fffaf0"),
    );
  const people = crowd
    .map((sitter, index) => place({ x: seats[index] ?? 0, y: 800, scale: index === 2 ? 1.14 : 1 }, seated(sitter) + (index === 2 ? elder : "")))
    .join("");
  const tiles =
    many(12, (index) => rect([0, 360 + index * 46, 1600, 2.5], "#0f2f3c", 'opacity=".5"')) +
    many(17, (index) => rect([index * 100, 0, 2.5, 900], "#0f2f3c", 'opacity=".35"'));
  const body =
    background("url(#wall)") +
    tiles +
    path("M-10 880H1610V1010H-10Z", "#173a48") +
    path("M-10 880H1610V890H-10Z", "#3f8f8a") +
    shape(
      [
        [770, 316],
        [830, 316],
        [1040, 940],
        [560, 940],
      ],
      "url(#beam)",
      'opacity=".35"',
    ) +
    ellipse([800, 944, 250, 34], "#ffe9b0", 'opacity=".55"') +
    stippled(rect([0, 500, 1600, 500], "url(#shade)")) +
    seats.map(chair).join("") +
    bench +
    people +
    board;
  return scene({ seed: 82, defs, body });
}
