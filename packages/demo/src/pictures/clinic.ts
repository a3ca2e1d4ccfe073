import { circle, ellipse, many, path, place, rect } from "./brush.ts";
import { background, glow, gradient, radial, scene, stippled } from "./canvas.ts";
import { passenger, standing } from "./figures.ts";
import { cloud, hills, jagged, massif } from "./nature.ts";

function carriage(x: number, cross: boolean): string {
  const panes = many(5, (index) => {
    const left = 40 + index * 122;
    return rect([left, -252, 92, 96], "#124a55", 'rx="12"') + rect([left + 5, -247, 82, 86], index % 2 === 0 ? "#ffe2a0" : "#bfe4da", 'rx="9"');
  });
  const doctor =
    place({ x: 330, y: -186, scale: 0.62 }, passenger({ coat: "#ffffff", hair: "#2a1826" }) + circle([-30, 24, 8], "#2f9a8a")) +
    place({ x: 208, y: -186, scale: 0.62 }, passenger({ coat: "#c8402f", hair: "#f6ead3", hat: true }));
  const wheel = (at: number): string => circle([at, -18, 36], "#123038") + circle([at, -18, 16], "#8fb8b4");
  const mark = cross ? circle([120, -96, 46], "#fff7e6") + rect([106, -132, 28, 72], "#2f9a8a", 'rx="5"') + rect([84, -110, 72, 28], "#2f9a8a", 'rx="5"') : "";
  return place(
    { x, y: 770 },
    path("M0 -40V-270Q0 -318 50 -318H622Q672 -318 672 -270V-40Z", "#fbf3df") +
      path("M0 -150H672V-40H0Z", "#2f9a8a") +
      path("M0 -158H672V-142H0Z", "#f2b84b") +
      path("M0 -64H672V-40H0Z", "#1c6a66") +
      path("M20 -300Q30 -318 50 -318H622Q644 -318 654 -300Z", "#b9c9b8") +
      panes +
      doctor +
      rect([40, -156, 600, 8], "#fbf3df") +
      mark +
      rect([20, -44, 632, 24], "#123038") +
      wheel(110) +
      wheel(200) +
      wheel(480) +
      wheel(570),
  );
}

export function clinicTrain(): string {
  const defs =
    gradient("sky", ["#f6a678", "#f9c892", "#fbe6bf", "#cfe3d4"]) +
    radial("sun", [
      ["#fff8e0", 0.9],
      ["#fff8e0", 0],
    ]) +
    gradient("shade", [
      ["#6a3a4a", 0],
      ["#5c3048", 0.75],
    ]);
  const queue = [
    ["#c8402f", "#2a1826", 1],
    ["#46284f", "#f6ead3", 0],
    ["#e3a23a", "#2a1826", 0],
    ["#2b4f7c", "#5c3420", 1],
    ["#8f3f5a", "#2a1826", 0],
    ["#b9764a", "#e9dcc0", 1],
  ] satisfies (readonly [string, string, number])[];
  const people = queue
    .map(([coat, hair, hat], index) =>
      place(
        { x: 980 + index * 92, y: 940 + (index % 2) * 12, scale: 0.88 - (index % 3) * 0.07 },
        ellipse([-20, 2, 90, 9], "#5c3048", 'opacity=".45"') + standing({ coat, hair, hat: hat === 1 }),
      ),
    )
    .join("");
  const nurse = place(
    { x: 800, y: 940, scale: 0.94 },
    ellipse([-20, 2, 90, 9], "#5c3048", 'opacity=".45"') +
      standing({ coat: "#ffffff", hair: "#2a1826", skin: "#e0a882", legs: "#2f9a8a" }) +
      rect([54, -150, 60, 46], "#d4472f", 'rx="6"') +
      rect([78, -142, 12, 30], "#fff") +
      rect([69, -133, 30, 12], "#fff"),
  );
  const child = place({ x: 690, y: 942, scale: 0.62 }, ellipse([-20, 2, 90, 9], "#5c3048", 'opacity=".45"') + standing({ coat: "#f2b84b", hair: "#2a1826" }));
  const platform =
    path("M-10 840H1610V1010H-10Z", "#d9a878") +
    rect([0, 840, 1600, 16], "#fff3d6") +
    many(20, (index) => path(`M${index * 84} 856L${index * 84 - 40} 1000h4L${index * 84 + 4} 856Z`, "#8a5a4a", 'opacity=".4"'));
  const rails = rect([0, 776, 1600, 12], "#5c4048") + many(44, (index) => rect([index * 38, 790, 22, 26], "#7a5248")) + rect([0, 812, 1600, 30], "#a87858");
  const body =
    background("url(#sky)") +
    glow([560, 360, 360], "sun") +
    circle([560, 360, 120], "#fffaeb") +
    cloud({ x: 920, y: 220, width: 380, colour: "#fdf3dd", seed: 3 }) +
    cloud({ x: 130, y: 260, width: 280, colour: "#fbe6cf", seed: 7 }) +
    path(
      massif(
        jagged(
          [
            [-60, 480],
            [220, 380],
            [420, 450],
            [640, 340],
            [900, 460],
            [1180, 320],
            [1400, 430],
            [1680, 360],
          ],
          9,
          0.28,
        ),
      ),
      "#d98a78",
    ) +
    path(hills({ seed: 71, base: 600, rise: 90 }), "#b5706a") +
    path(hills({ seed: 73, base: 720, rise: 110 }), "#d9a05c") +
    rails +
    carriage(-420, false) +
    carriage(280, true) +
    carriage(980, false) +
    many(2, (index) => rect([252 + index * 700, 650, 30, 60], "#123038")) +
    platform +
    stippled(rect([0, 800, 1600, 200], "url(#shade)")) +
    child +
    nurse +
    people;
  return scene({ seed: 66, defs, body });
}
