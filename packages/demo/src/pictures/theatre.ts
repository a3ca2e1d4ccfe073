import { circle, ellipse, many, path, place, rect, shape, stroke } from "./brush.ts";
import { gradient, scene, stippled } from "./canvas.ts";
import { heads } from "./figures.ts";
import { hills } from "./nature.ts";

export function theatreCurtain(): string {
  const half =
    many(9, (index) => {
      const edge = (slot: number): string => {
        const t = slot / 9;
        const [top, mid, low] = [t * 690, 30 + t * 330, t * 400 - 10];
        return `${top.toFixed(0)} -10C${(top * 0.98).toFixed(0)} 300 ${(mid * 1.15 + 20).toFixed(0)} 420 ${mid.toFixed(0)} 560C${(mid * 0.98).toFixed(0)} 680 ${low.toFixed(0)} 760 ${low.toFixed(0)} 900`;
      };
      const back = (slot: number): string => {
        const t = slot / 9;
        const [top, mid, low] = [t * 690, 30 + t * 330, t * 400 - 10];
        return `${low.toFixed(0)} 900C${low.toFixed(0)} 760 ${(mid * 0.98).toFixed(0)} 680 ${mid.toFixed(0)} 560C${(mid * 1.15 + 20).toFixed(0)} 420 ${(top * 0.98).toFixed(0)} 300 ${top.toFixed(0)} -10`;
      };
      return (
        path(`M${edge(index)}L${back(index + 1)}Z`, ["#a82a34", "#7f1c30", "#c43c3a"][index % 3] ?? "") +
        path(`M${edge(index + 0.7)}L${back(index + 1)}Z`, "#4a0f2a", 'opacity=".55"')
      );
    }) +
    path("M-10 530Q200 600 372 540L372 580Q200 646 -10 580Z", "#f4c65a") +
    path("M-10 562Q200 630 372 566L372 580Q200 646 -10 580Z", "#c9802f") +
    many(7, (index) => stroke(`M${330 + index * 7} 570q${index - 3} 50 ${(index - 3) * 4} 92`, ["#e3a23a", 4]));
  const valance = many(
    8,
    (index) =>
      path(`M${index * 200} -10H${index * 200 + 200}V90Q${index * 200 + 100} 220 ${index * 200} 90Z`, index % 2 === 0 ? "#8f2033" : "#a82a34") +
      path(`M${index * 200} 90Q${index * 200 + 100} 220 ${index * 200 + 200} 90V106Q${index * 200 + 100} 240 ${index * 200} 106Z`, "#f4c65a") +
      path(`M${index * 200 + 130} -10H${index * 200 + 200}V90Q${index * 200 + 170} 150 ${index * 200 + 130} 158Z`, "#4a0f2a", 'opacity=".35"'),
  );
  const actress = place(
    { x: 800, y: 778 },
    path("M0 0Q140 10 420 78Q160 70 -70 12Z", "#12203f", 'opacity=".5"') +
      path("M-104 6Q-60 -120 -30 -214Q-40 -300 0 -310Q40 -300 30 -214Q60 -120 104 6Q0 40 -104 6Z", "#fff7e6") +
      path("M8 -310Q40 -300 30 -214Q60 -120 104 6Q70 20 30 22Q40 -120 8 -310Z", "#e9c9a0") +
      stroke("M-24 -284Q-90 -320 -118 -404", ["#e0a882", 19]) +
      stroke("M24 -284Q90 -270 132 -316", ["#e0a882", 19]) +
      path("M-10 -332H10V-300Q0 -292 -10 -300Z", "#e0a882") +
      ellipse([0, -356, 27, 33], "#e0a882") +
      path("M-29 -350Q-40 -404 0 -402Q42 -402 32 -340Q46 -290 26 -260Q30 -320 22 -366Q0 -384 -29 -350Z", "#2a1230") +
      path("M-38 -214Q0 -200 38 -214L42 -190Q0 -176 -42 -190Z", "#c43c3a"),
  );
  const set =
    rect([0, 0, 1600, 800], "url(#night)") +
    circle([980, 300, 96], "#fbe3ac") +
    path(hills({ seed: 22, base: 640, rise: 160, steps: 5 }), "#2d5f8a") +
    path(hills({ seed: 26, base: 700, rise: 110, steps: 6 }), "#1f4570") +
    many(22, (index) => {
      const x = 380 + ((index * 173) % 840);
      const y = 150 + ((index * 97) % 330);
      return path(`M${x} ${y - 12}l3 9l9 3l-9 3l-3 9l-3 -9l-9 -3l9 -3z`, "#fbe3ac");
    });
  const stage =
    path("M-10 740H1610V910H-10Z", "#b9703f") +
    many(15, (index) => stroke(`M${800 + (index - 7) * 76} 740L${800 + (index - 7) * 150} 910`, ["#7f4430", 4])) +
    rect([0, 896, 1600, 30], "#5c2a2c") +
    ellipse([800, 800, 300, 62], "#fff0c0", 'opacity=".9"') +
    many(11, (index) => path(`M${300 + index * 100 - 26} 904a26 26 0 0 1 52 0z`, "#f4c65a"));
  const defs =
    gradient("night", ["#122a58", "#1f4f7c", "#3a7f97"]) +
    gradient("beam", [
      ["#fff3c8", 0.85],
      ["#fff3c8", 0.25],
    ]) +
    gradient("dark", [
      ["#2a0a24", 0.85],
      ["#2a0a24", 0],
    ]) +
    gradient("shade", [
      ["#14081f", 0],
      ["#14081f", 0.9],
    ]);
  const crowd =
    heads(13, (index) => [60 + index * 124, 940 + (index % 2) * 10, 54, index % 3 === 0 ? "#2a1030" : "#1c0b26"]) +
    heads(12, (index) => [-20 + index * 150, 1010, 70, "#10061a"]);
  const body =
    set +
    stage +
    shape(
      [
        [740, 0],
        [860, 0],
        [1090, 800],
        [510, 800],
      ],
      "url(#beam)",
      'opacity=".6"',
    ) +
    actress +
    half +
    place({ x: 1600, y: 0, flip: true }, half) +
    valance +
    stippled(rect([0, 0, 1600, 300], "url(#dark)") + rect([0, 760, 1600, 240], "url(#shade)")) +
    crowd;
  return scene({ seed: 73, defs, body });
}
