import type { refusals, screeningReasons } from "./reasons.ts";

/** What the checks know of a comment: collected before, so that each check is a pure sentence. */
export interface Posted {
  body: string;
  threadOpen: boolean;
  /** Comments from the same network address in the last minute. */
  recentFromAddress: number;
  /** The same words under the same article. */
  alreadySaid: boolean;
  /** A comment of this reader was let in before. */
  knownReader: boolean;
}

export type Verdict =
  | { outcome: "refuse"; reason: (typeof refusals)[number] }
  | { outcome: "hold"; reason: (typeof screeningReasons)[number] }
  | { outcome: "allow"; reason: "clean" };

type Check = (posted: Posted) => Verdict | null;

const PER_MINUTE = 5;
const LINKS = 2;
const SHOUT_LENGTH = 20;

const closedThread: Check = ({ threadOpen }) => (threadOpen ? null : { outcome: "refuse", reason: "thread_closed" });
const tooFast: Check = ({ recentFromAddress }) => (recentFromAddress < PER_MINUTE ? null : { outcome: "refuse", reason: "too_fast" });
const repeated: Check = ({ alreadySaid }) => (alreadySaid ? { outcome: "refuse", reason: "repeated" } : null);
const manyLinks: Check = ({ body }) => ((body.match(/https?:\/\/|www\./gi)?.length ?? 0) < LINKS ? null : { outcome: "hold", reason: "many_links" });
const shouting: Check = ({ body }) => (isShouting(body) ? { outcome: "hold", reason: "shouting" } : null);
const newReader: Check = ({ knownReader }) => (knownReader ? null : { outcome: "hold", reason: "new_reader" });

/** Refusals come before holds; the first check with an opinion decides. */
const checks: readonly Check[] = [closedThread, tooFast, repeated, manyLinks, shouting, newReader];

export function screenComment(posted: Posted): Verdict {
  for (const check of checks) {
    const verdict = check(posted);
    if (verdict) return verdict;
  }
  return { outcome: "allow", reason: "clean" };
}

function isShouting(body: string): boolean {
  const letters = body.replace(/https?:\S+/gi, "").match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase());
  return letters.length >= SHOUT_LENGTH && capitals.length / letters.length > 0.7;
}
