import type { Facts } from "./facts.ts";
import { listLinks } from "./text.ts";

/** Nobody reads, thinks and types in less. */
const INSTANT_SECONDS = 2;
const CROWD = 4;

interface Sign {
  points: number;
  applies(facts: Facts): boolean;
}

/** Each of these is every other honest reader; together they are not. */
const signs: readonly Sign[] = [
  { points: 1, applies: ({ form }) => !form.hasKey },
  { points: 3, applies: ({ form }) => form.secondsOpen !== null && form.secondsOpen < INSTANT_SECONDS },
  { points: 1, applies: ({ record }) => record.visible === 0 },
  // A mobile network is one address for a whole town.
  { points: 1, applies: ({ othersFromAddress }) => othersFromAddress >= CROWD },
  { points: 1, applies: ({ body }) => listLinks(body).length > 0 },
  { points: 2, applies: ({ body, earlier }) => body.length > 30 && earlier.some(({ own, sameWords }) => !own && sameWords) },
  { points: 1, applies: ({ earlier }) => earlier.some(({ likeness, sameWords }) => likeness > 0.6 && !sameWords) },
  { points: 1, applies: ({ hits }) => hits.length > 0 },
];

/** How much a comment looks like a robot's: the sum of its signs. */
export const toSuspicion = (facts: Facts): number => signs.filter(({ applies }) => applies(facts)).reduce((sum, { points }) => sum + points, 0);
