import { circle, many, path, stroke } from "./brush.ts";
import { fair, halo, tan, wheat } from "./complexions.ts";
import { jacket, knit, portrait, squareGlasses } from "./faces.ts";

export const timur = (): string =>
  portrait({
    seed: 5,
    skin: tan,
    jaw: 46,
    eyes: { iris: "#2a1812", narrow: 4 },
    brows: { colour: "#1a1018", weight: 14 },
    smile: 9,
    backdrop: halo("#35244f", "#5f4680"),
    clothes: jacket({ cloth: "#3f7fa6", dark: "#2a5a80", shirt: "#f6ead3", lapel: "#5a9abc" }),
    front:
      path(
        "M282 392C292 440 320 470 360 486Q400 500 440 486C480 470 508 440 518 392Q522 470 446 514Q400 536 354 514Q278 470 282 392Z",
        "#1a1018",
        'opacity=".82"',
      ) +
      path("M352 424Q400 402 448 424Q424 420 400 424Q376 420 352 424Z", "#1a1018", 'opacity=".8"') +
      path(
        "M276 330C262 250 276 200 314 182Q290 150 340 140Q400 96 470 126Q540 150 530 220C536 260 528 300 524 330Q514 270 494 244Q420 250 350 214Q310 240 296 272Q282 300 276 330Z",
        "#1a1018",
      ) +
      stroke("M340 160Q400 120 466 146M322 190Q400 150 500 186", ["#4a3444", 5]),
  });

export const ruslan = (): string =>
  portrait({
    seed: 6,
    skin: fair,
    jaw: 44,
    eyes: { iris: "#4a6a4a", narrow: 1 },
    brows: { colour: "#5a3422", weight: 12 },
    smile: 11,
    backdrop: halo("#d9b67a", "#f0dcae"),
    clothes: knit({ cloth: "#5f6f3f", dark: "#434f2e", rib: "#2c361f" }),
    front:
      path("M280 370Q286 420 330 424Q364 404 400 414Q436 404 470 424Q514 420 520 370Q540 480 480 534Q400 590 320 534Q260 480 280 370Z", "#7a4628") +
      path("M430 412Q450 410 470 424Q514 420 520 370Q540 480 480 534Q440 562 410 562Q470 500 430 412Z", "#54301f") +
      path("M352 434Q400 424 448 434Q424 462 400 462Q376 462 352 434Z", "#b8544c") +
      stroke("M350 434Q400 446 450 434", ["#4a1c20", 4.5]) +
      path("M276 320C256 200 320 138 420 142C520 146 546 220 524 324Q518 270 496 240Q470 220 440 222Q370 232 330 206Q290 240 276 320Z", "#7a4628") +
      stroke("M338 200Q390 158 470 168M352 216Q430 192 500 214", ["#a86a40", 5]),
    extras: squareGlasses("#2a1c22"),
  });

export const sergei = (): string =>
  portrait({
    seed: 7,
    skin: fair,
    jaw: 50,
    eyes: { iris: "#4a7fa0", narrow: 3 },
    brows: { colour: "#9a9490", weight: 13 },
    smile: 8,
    backdrop: halo("#24507a", "#4f86aa"),
    clothes:
      jacket({ cloth: "#6a3f34", dark: "#4a2a28", shirt: "#f6f0e0", lapel: "#86543f" }) +
      path("M384 600H416L428 640L416 780L400 810L384 780L372 640Z", "#b9402e") +
      path("M378 588H422L414 616H386Z", "#8f2d2c"),
    front:
      path(
        "M274 340C256 220 300 150 400 146C500 150 544 220 526 340Q520 292 504 262Q490 214 440 206Q400 220 350 204Q310 216 296 262Q280 292 274 340Z",
        "#d5d0c8",
      ) +
      path("M400 146C500 150 544 220 526 340Q520 292 504 262Q490 214 440 206Z", "#aaa5a2") +
      stroke("M318 212Q350 168 410 166M440 186Q480 196 498 230", ["#f4f0e8", 5]) +
      path("M332 434Q350 408 400 414Q450 408 468 434Q440 440 400 434Q360 440 332 434Z", "#d5d0c8") +
      path("M400 414Q450 408 468 434Q440 440 400 434Z", "#b3aea9"),
    extras: stroke("M320 268Q400 256 480 268M340 248Q400 240 460 248", [fair.shade, 3.6], 'opacity=".6"'),
  });

export const arman = (): string =>
  portrait({
    seed: 8,
    skin: wheat,
    jaw: 54,
    eyes: { iris: "#2a1814", narrow: 5 },
    brows: { colour: "#1c1218", weight: 13 },
    smile: 14,
    backdrop: halo("#7c9a6c", "#b5c795"),
    clothes:
      path("M56 810Q64 660 214 618L330 584H470L586 618Q736 660 744 810Z", "#d9603a") +
      path("M500 594L586 618Q736 660 744 810H570Q604 700 500 594Z", "#a8402f") +
      path("M318 610Q330 540 350 530Q400 640 450 530Q470 540 482 610Q440 690 400 694Q360 690 318 610Z", "#b84a32") +
      path("M340 560Q400 660 460 560L456 610Q400 670 344 610Z", "#fff3dc") +
      stroke("M360 668V760M440 668V744", ["#fff3dc", 8]) +
      circle([360, 764, 7], "#fff3dc") +
      circle([440, 748, 7], "#fff3dc"),
    front:
      path(
        "M272 336C256 200 318 150 400 150C482 150 544 200 528 336Q520 290 512 262Q500 226 470 222Q400 232 330 222Q300 226 288 262Q280 290 272 336Z",
        "#1c1218",
      ) + many(9, (index) => stroke(`M${318 + index * 20} ${212 - 8 * Math.sin((index / 8) * Math.PI)}l4 -28`, ["#463440", 4.5], 'opacity=".8"')),
  });
