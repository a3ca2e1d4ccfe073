import { circle, many, path, stroke } from "./brush.ts";
import { halo, tan, warm, wheat } from "./complexions.ts";
import { jacket, knit, portrait, roundGlasses } from "./faces.ts";

const hoop = (colour: string): string => [-1, 1].map((side) => circle([400 + side * 120, 408, 15], "none", `stroke="${colour}" stroke-width="7"`)).join("");

export const aigerim = (): string =>
  portrait({
    seed: 1,
    skin: warm,
    jaw: 28,
    eyes: { iris: "#3a2018", narrow: 3 },
    brows: { colour: "#22141c", weight: 9 },
    smile: 11,
    lashes: true,
    backdrop: halo("#e3a23a", "#f2c264"),
    behind: path(
      "M400 118C230 116 232 300 236 430C240 560 190 640 196 740Q300 780 400 700Q500 780 604 740C610 640 560 560 564 430C568 300 570 116 400 118Z",
      "#2a1620",
    ),
    clothes: jacket({ cloth: "#1f6f72", dark: "#154c55", shirt: "#fff3dc", lapel: "#2a8684" }),
    front:
      path("M400 150C300 140 258 220 270 372C280 330 322 262 400 190C478 262 520 330 530 372C542 220 500 140 400 150Z", "#2a1620") +
      path("M270 372C258 470 262 560 240 650Q216 660 206 690Q230 560 242 430Z", "#2a1620") +
      path("M530 372C542 470 538 560 560 650Q584 660 594 690Q570 560 558 430Z", "#1c0e18") +
      stroke("M392 166C330 186 292 240 282 310M408 166C470 186 508 240 518 310", ["#54303a", 4.5]) +
      hoop("#fff3d6"),
  });

export const dana = (): string =>
  portrait({
    seed: 2,
    skin: wheat,
    jaw: 32,
    eyes: { iris: "#2e1a16", narrow: 2 },
    brows: { colour: "#2a1820", weight: 8 },
    smile: 13,
    lashes: true,
    backdrop: halo("#1f6f78", "#3a97a3"),
    behind: path("M400 126C236 120 214 270 216 400Q214 500 232 536Q330 560 400 540Q470 560 568 536Q586 500 584 400C586 270 564 120 400 126Z", "#3a1d26"),
    clothes: knit({ cloth: "#e9a63c", dark: "#bf7a2c", rib: "#8f531f" }),
    front:
      path("M262 380C246 200 310 140 400 140C490 140 554 200 538 380Q534 300 512 276C430 296 340 292 288 276Q266 300 262 380Z", "#3a1d26") +
      path("M262 360Q250 470 274 536Q240 546 226 520Q210 420 226 330Z", "#3a1d26") +
      path("M538 360Q550 470 526 536Q560 546 574 520Q590 420 574 330Z", "#26121c") +
      stroke("M340 160Q316 210 320 278M400 152V286M460 160Q484 210 480 278", ["#5c3440", 4.5]),
    extras: roundGlasses("#b9402e", 46),
  });

export const madina = (): string =>
  portrait({
    seed: 3,
    skin: tan,
    jaw: 27,
    eyes: { iris: "#3a2016", narrow: 1 },
    brows: { colour: "#1c1016", weight: 10 },
    smile: 12,
    lashes: true,
    backdrop: halo("#e08a78", "#f4c0a8"),
    behind: circle([400, 132, 78], "#1f1220") + path("M340 90Q400 60 460 96Q420 84 380 108Z", "#4a2a3c"),
    clothes:
      path("M70 810Q80 668 222 626L332 590Q400 650 468 590L578 626Q720 668 730 810Z", "#6d2036") +
      path("M500 602L578 626Q720 668 730 810H566Q600 700 500 602Z", "#4a1428") +
      path("M332 590Q400 690 468 590L490 600Q400 740 310 600Z", "#f4c65a") +
      many(9, (index) => circle([328 + index * 18, 626 + 38 * Math.sin(((index + 0.5) / 9) * Math.PI), 6], "#6d2036")),
    front:
      path("M272 350C250 190 320 146 400 146C480 146 550 190 528 350C520 280 480 226 430 208Q340 220 300 262Q280 300 272 350Z", "#1f1220") +
      stroke("M300 250Q340 186 430 172M322 218Q370 166 450 170", ["#4a2a3c", 4.5]) +
      [-1, 1].map((side) => path(`M${400 + side * 120} 386l13 24l-13 34l-13 -34z`, "#2f9a9a") + circle([400 + side * 120, 386, 7], "#f4c65a")).join(""),
  });

export const zhanar = (): string =>
  portrait({
    seed: 4,
    skin: warm,
    jaw: 36,
    eyes: { iris: "#33201a", narrow: 4 },
    brows: { colour: "#3a2a2e", weight: 8 },
    smile: 12,
    lashes: true,
    backdrop: halo("#a83a34", "#d4654a"),
    behind: many(15, (index) => {
      const turn = Math.PI * (0.78 + (index / 14) * 1.44);
      return circle([400 + Math.cos(turn) * 152, 330 + Math.sin(turn) * 162, 58], index % 4 === 1 ? "#6a6470" : "#3a3440");
    }),
    clothes: jacket({ cloth: "#1d3558", dark: "#12233f", shirt: "#f6ead3", lapel: "#2b4a74" }),
    front:
      many(9, (index) => {
        const turn = Math.PI * (1.02 + (index / 8) * 0.96);
        return circle([400 + Math.cos(turn) * 118, 276 + Math.sin(turn) * 92, 46], ["#3a3440", "#4a434e", "#3a3440", "#564f5a"][index % 4] ?? "");
      }) +
      many(7, (index) => stroke(`M${300 + index * 32} ${196 - 26 * Math.sin((index / 6) * Math.PI)}q14 -16 28 2`, ["#cfc8c4", 5], 'opacity=".8"')) +
      [-1, 1].map((side) => circle([400 + side * 122, 402, 12], "#fff3dc")).join(""),
    extras: circle([268, 706, 21], "#f4c65a") + circle([268, 706, 9], "#a83a34"),
  });
