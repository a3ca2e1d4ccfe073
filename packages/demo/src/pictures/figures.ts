import { circle, ellipse, many, path, stroke } from "./brush.ts";

export interface Person {
  coat: string;
  hair: string;
  skin?: string;
  legs?: string;
  hat?: boolean;
}

/** A standing adult, feet at 0,0, about 320 tall. */
export function standing({ coat, hair, skin = "#d9986c", legs = "#1f1a33", hat = false }: Person): string {
  const cap = hat
    ? path("M-34 -292Q-36 -336 0 -338Q36 -336 34 -292Z", hair) + path("M-38 -300H38V-284H-38Z", "#fff3d6") + circle([0, -342, 10], "#fff3d6")
    : path("M-34 -286Q-40 -332 2 -332Q42 -330 36 -286Q30 -306 4 -306Q-26 -308 -34 -286Z", hair);
  const boots = path("M-36 0Q-36 -16 -20 -18H-6V0ZM36 0Q36 -16 20 -18H6V0Z", "#120e20");
  const sleeves =
    stroke("M-38 -218Q-64 -176 -58 -124M38 -218Q64 -176 58 -124", [coat, 25]) + stroke("M38 -218Q64 -176 58 -124", ["#0b1020", 25], 'opacity=".26"');
  const hands = circle([-58, -110, 12], skin) + circle([58, -110, 12], skin);
  const body =
    path("M-50 -84Q-50 -150 -44 -206Q-38 -246 0 -248Q38 -246 44 -206Q50 -150 50 -84Q0 -72 -50 -84Z", coat) +
    path("M12 -247Q38 -244 44 -206Q50 -150 50 -84Q36 -79 20 -78Q26 -170 12 -247Z", "#0b1020", 'opacity=".22"');
  const details =
    stroke("M0 -232V-82", ["#0b1020", 3], 'opacity=".3"') +
    many(3, (index) => circle([-9, -190 + index * 34, 4], "#fff3d6", 'opacity=".7"')) +
    stroke("M-40 -124q10 6 22 4M40 -124q-10 6 -22 4", ["#0b1020", 3], 'opacity=".3"');
  const scarf = path("M-26 -250Q0 -228 26 -250L30 -232Q0 -208 -30 -232Z", "#fff3d6", 'opacity=".85"');
  return (
    stroke("M-16 -100L-20 -12M16 -100L20 -12", [legs, 27]) +
    boots +
    hands +
    sleeves +
    body +
    details +
    path("M-14 -262H14V-240Q0 -230 -14 -240Z", skin) +
    scarf +
    ellipse([0, -286, 32, 36], skin) +
    path("M10 -320Q34 -314 32 -284Q30 -254 4 -250Q22 -284 10 -320Z", "#0b1020", 'opacity=".12"') +
    cap
  );
}

/** Head and shoulders, the neck's foot at 0,0. */
export function passenger({ coat, hair, skin = "#d9986c", hat = false }: Person): string {
  return (
    path("M-62 60Q-66 -4 -22 -12H22Q66 -4 62 60Z", coat) +
    path("M-14 -34H14V-8Q0 6 -14 -8Z", skin) +
    ellipse([0, -58, 29, 34], skin) +
    (hat
      ? path("M-34 -60Q-36 -104 0 -106Q36 -104 34 -60Z", hair) + path("M-38 -72H38V-58H-38Z", coat)
      : path("M-31 -54Q-40 -102 0 -102Q40 -100 32 -54Q28 -80 0 -78Q-28 -80 -31 -54Z", hair))
  );
}

/** The dark back of a seated audience. */
export const heads = (count: number, spot: (index: number) => readonly [x: number, y: number, size: number, colour: string]): string =>
  many(count, (index) => {
    const [x, y, size, colour] = spot(index);
    return (
      ellipse([x, y - size * 0.5, size * 0.42, size * 0.52], colour) +
      path(
        `M${x - size} ${y + size * 1.3}Q${x - size} ${y + size * 0.1} ${x} ${y + size * 0.08}Q${x + size} ${y + size * 0.1} ${x + size} ${y + size * 1.3}Z`,
        colour,
      )
    );
  });
