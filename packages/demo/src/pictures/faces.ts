import { circle, ellipse, group, many, path, rect, stroke } from "./brush.ts";
import { gradient, scene, stippled } from "./canvas.ts";

export interface Skin {
  base: string;
  shade: string;
  blush: string;
  lip: string;
}

export interface Face {
  seed: number;
  skin: Skin;
  /** How broad the jaw is: about 26 for a narrow one, 52 for a broad one. */
  jaw: number;
  eyes: { iris: string; narrow: number };
  brows: { colour: string; weight: number };
  smile: number;
  lashes?: boolean;
  behind?: string;
  clothes: string;
  front: string;
  extras?: string;
  backdrop: string;
}

export const headOutline = (jaw: number): string =>
  `M284 310C282 392 ${310 - jaw * 0.35} 452 ${378 - jaw} 486Q${386 - jaw * 0.35} 516 400 516Q${414 + jaw * 0.35} 516 ${422 + jaw} 486C${490 + jaw * 0.35} 452 518 392 516 310C518 222 472 178 400 178C328 178 282 222 284 310Z`;

function eye(side: number, face: Face): string {
  const x = 400 + side * 54;
  const [half, tall] = [27, 15 - face.eyes.narrow];
  const almond = `M${x - half} ${346 + (side < 0 ? -2 : 3)}Q${x} ${346 - tall * 1.9} ${x + half} ${346 + (side < 0 ? 3 : -2)}Q${x} ${346 + tall * 1.15} ${x - half} ${346 + (side < 0 ? -2 : 3)}Z`;
  const lid = `M${x - half - (side < 0 ? 4 : 0)} ${345 + (side < 0 ? -3 : 3)}Q${x} ${345 - tall * 2} ${x + half + (side > 0 ? 4 : 0)} ${345 + (side < 0 ? 3 : -3)}`;
  return (
    path(almond, "#fffaf0") +
    circle([x + 2, 344, 11], face.eyes.iris) +
    circle([x + 2, 344, 5.5], "#140d18") +
    circle([x + 6, 340, 3], "#ffffff") +
    stroke(lid, ["#1d1018", face.lashes ? 6.5 : 4.6]) +
    (face.lashes ? stroke(`M${x + side * 27} 342l${side * 9} -7`, ["#1d1018", 4.6]) : "") +
    stroke(`M${x - side * 32} ${302 + face.brows.weight * 0.2}Q${x + side * 4} ${288 - face.brows.weight * 0.3} ${x + side * 35} 304`, [
      face.brows.colour,
      face.brows.weight,
    ])
  );
}

function features(face: Face): string {
  const { skin, smile } = face;
  const lips = `M354 ${436 - smile * 0.5}Q378 ${428} 400 ${433}Q422 ${428} 446 ${436 - smile * 0.5}Q424 ${448 + smile} 400 ${449 + smile}Q376 ${448 + smile} 354 ${436 - smile * 0.5}Z`;
  const line = `M350 ${436 - smile * 0.6}Q400 ${442 + smile * 0.5} 450 ${436 - smile * 0.6}`;
  return (
    path("M402 330Q410 376 424 388Q430 402 412 406Q402 408 400 402Z", skin.shade, 'opacity=".8"') +
    stroke("M382 402Q392 410 401 406Q412 410 420 402", [skin.lip, 4.4], 'opacity=".75"') +
    circle([330, 398, 30], skin.blush, 'opacity=".22"') +
    circle([468, 398, 30], skin.blush, 'opacity=".22"') +
    eye(-1, face) +
    eye(1, face) +
    path(lips, skin.lip, face.lashes ? "" : 'opacity=".75"') +
    stroke(line, ["#5a2028", 4.2])
  );
}

export const roundGlasses = (colour: string, radius = 47): string =>
  [-1, 1]
    .map(
      (side) =>
        circle([400 + side * 57, 348, radius], "#ffffff", `fill-opacity=".14" stroke="${colour}" stroke-width="8"`) +
        stroke(`M${400 + side * (57 + radius)} 342L${400 + side * 124} 332`, [colour, 7]),
    )
    .join("") + stroke("M390 340Q400 332 410 340", [colour, 7]);

export const squareGlasses = (colour: string): string =>
  [-1, 1]
    .map(
      (side) =>
        rect([400 + side * 58 - 46, 312, 92, 66], "#ffffff", `fill-opacity=".14" rx="15" stroke="${colour}" stroke-width="9"`) +
        stroke(`M${400 + side * 104} 332L${400 + side * 124} 326`, [colour, 8]),
    )
    .join("") + stroke("M388 332H412", [colour, 8]);

/** Shoulders of a jacket, with lapels over a shirt. */
export function jacket(colours: { cloth: string; dark: string; shirt: string; lapel: string }): string {
  const { cloth, dark, shirt, lapel } = colours;
  return (
    path("M60 810Q66 664 212 622L336 582H464L588 622Q734 664 740 810Z", cloth) +
    path("M500 592L588 622Q734 664 740 810H560Q600 700 500 592Z", dark) +
    path("M336 578L400 720L464 578L452 560H348Z", shirt) +
    path("M336 578L300 600L286 700L330 700L318 730L392 810H400V720Z", lapel) +
    path("M464 578L500 600L514 700L470 700L482 730L408 810H400V720Z", dark)
  );
}

export const knit = (colours: { cloth: string; dark: string; rib: string }): string =>
  path("M64 810Q72 668 216 624L330 588H470L584 624Q728 668 736 810Z", colours.cloth) +
  path("M496 596L584 624Q728 668 736 810H566Q600 700 496 596Z", colours.dark) +
  path("M326 600Q326 536 344 520H456Q474 536 474 600Q400 634 326 600Z", colours.cloth) +
  path("M410 520H456Q474 536 474 600Q446 612 416 616Z", colours.dark) +
  many(7, (index) => stroke(`M${338 + index * 21} 534Q${336 + index * 21} 570 ${338 + index * 21} 606`, [colours.rib, 3.4], 'opacity=".6"')) +
  many(9, (index) => stroke(`M${120 + index * 70} 812Q${150 + index * 62} 720 ${230 + index * 42} 660`, [colours.rib, 3], 'opacity=".3"'));

export function portrait(face: Face): string {
  const outline = headOutline(face.jaw);
  const { skin } = face;
  const defs =
    gradient(
      "cheek",
      [
        [skin.shade, 0],
        [skin.shade, 0.1],
        [skin.shade, 0.95],
      ],
      "across",
    ) +
    gradient("ground", [
      ["#120a20", 0],
      ["#120a20", 0.1],
      ["#120a20", 0.5],
    ]) +
    `<clipPath id="head"><path d="${outline}"/></clipPath>`;
  const ears = [-1, 1]
    .map(
      (side) =>
        ellipse([400 + side * 118, 350, 22, 36], side < 0 ? skin.base : skin.shade) +
        stroke(`M${400 + side * 124} 334q${side * -12} 12 0 30`, [skin.lip, 3.6], 'opacity=".5"'),
    )
    .join("");
  const neck = path("M338 440H462V590Q400 650 338 590Z", skin.base) + path("M338 470Q400 560 462 470V590Q440 612 410 618Q420 560 338 520Z", skin.shade);
  const body =
    face.backdrop +
    stippled(rect([0, 300, 800, 500], "url(#ground)")) +
    (face.behind ?? "") +
    neck +
    group(face.clothes, 'transform="translate(0 -81) scale(1 1.1)"') +
    ears +
    path(outline, skin.base) +
    group(path("M456 170Q470 330 452 420Q446 480 400 520H540V170Z", skin.shade, 'opacity=".5"'), 'clip-path="url(#head)"') +
    stippled(path(outline, "url(#cheek)")) +
    features(face) +
    face.front +
    (face.extras ?? "");
  return scene({ seed: face.seed, defs, body, size: [800, 800], grain: 0.26 });
}
