import { circle, many, path, place, rect, stroke } from "./brush.ts";
import { background, gradient, scene, stippled } from "./canvas.ts";
import { birds, grass, hills } from "./nature.ts";

const sitting =
  "M236 -560Q250 -540 236 -524Q200 -504 160 -500Q150 -470 158 -430Q182 -330 170 -230L160 -60Q160 -36 190 -26Q206 -18 200 0H112Q104 -60 100 -150Q84 -110 60 -70Q96 -60 100 0H-150Q-206 -20 -200 -110Q-190 -220 -110 -320Q-40 -420 -6 -520Q10 -590 60 -622L58 -700Q92 -690 112 -636Q150 -630 168 -596Q206 -584 236 -560Z";

function dog(): string {
  return (
    stroke("M-180 -40C-260 -20 -330 -60 -316 -150", ["#3a2130", 46]) +
    path(sitting, "#3a2130") +
    path(
      "M158 -430Q182 -330 170 -230L160 -60Q160 -36 190 -26Q206 -18 200 0H170Q136 -20 132 -80Q140 -260 112 -380Q120 -460 160 -500Q150 -470 158 -430Z",
      "#f7d9a6",
    ) +
    path("M236 -560Q250 -540 236 -524Q200 -504 160 -500Q140 -510 130 -520Q180 -540 236 -560Z", "#f7d9a6") +
    stroke("M-190 -140Q-176 -236 -104 -326Q-34 -424 0 -520Q14 -580 56 -612L58 -694", ["#e98a4a", 12]) +
    stroke("M60 -70Q20 -130 -40 -140Q-100 -140 -116 -80", ["#6a3440", 7]) +
    circle([138, -574, 9], "#f7d9a6") +
    circle([232, -552, 14], "#1d0f1c") +
    path("M-2 -500Q60 -460 132 -478L138 -448Q60 -430 -18 -470Z", "#2f8f8a") +
    circle([92, -442, 15], "#f4c65a") +
    path("M58 -700Q92 -690 112 -636Q84 -636 70 -618Z", "#6a3440")
  );
}

const walker = (coat: string): string =>
  stroke("M-12 -120L-30 0M12 -120L34 0", ["#2b1a2e", 24]) +
  path("M-44 -110Q-52 -250 0 -256Q52 -250 44 -110Z", coat) +
  stroke("M30 -220Q66 -180 84 -140", [coat, 22]) +
  circle([4, -286, 27], "#c98660") +
  path("M-28 -286Q-30 -326 6 -324Q36 -320 32 -292Q10 -306 -28 -286Z", "#2b1a2e");

export function dogSteppe(): string {
  const defs =
    gradient("sky", ["#1f6670", "#5aa39a", "#f2d08c", "#f2a65a"]) +
    gradient("shade", [
      ["#5a2a2e", 0],
      ["#4a2030", 0.8],
    ]);
  const suns = ["#f7c977", "#fadc9a", "#fff0c6"].map((colour, index) => circle([800, 470, 370 - index * 66], colour)).join("");
  const far =
    place({ x: 1240, y: 742, scale: 0.62 }, walker("#c2452f")) +
    place({ x: 1130, y: 750, scale: 0.2 }, dog()) +
    place({ x: 1380, y: 738, scale: 0.17, flip: true }, dog()) +
    place({ x: 330, y: 770, scale: 0.22 }, dog());
  const streaks = many(7, (index) => rect([140 + ((index * 517) % 1100), 120 + index * 58, 220 + (index % 3) * 120, 9], "#fff0c6", 'rx="5" opacity=".6"'));
  const body =
    background("url(#sky)") +
    suns +
    streaks +
    path(hills({ seed: 51, base: 660, rise: 110, steps: 6 }), "#cf7a48") +
    path(hills({ seed: 53, base: 740, rise: 70, steps: 7 }), "#b5562f") +
    path("M-10 800Q300 740 700 770Q1100 790 1610 720V1010H-10Z", "#8c3d33") +
    far +
    grass({ seed: 5, y: 800, count: 120, height: 70, colours: ["#e9a04a", "#c96a35", "#6a2d33"], width: 3 }) +
    path("M-10 910Q400 840 800 870Q1200 890 1610 850V1010H-10Z", "#6a2d33") +
    stippled(rect([0, 760, 1600, 240], "url(#shade)")) +
    path("M700 905Q420 905 60 985L420 1000Q720 960 960 905Z", "#2c1426", 'opacity=".6"') +
    place({ x: 790, y: 908, scale: 0.98 }, dog()) +
    grass({ seed: 8, y: 985, count: 170, height: 130, colours: ["#e9a04a", "#b5562f", "#f4c65a", "#47202f"], width: 5 }) +
    birds(
      [
        [300, 300],
        [380, 262],
        [1230, 250],
        [1310, 290],
      ],
      "#1d4a52",
    );
  return scene({ seed: 34, defs, body });
}
