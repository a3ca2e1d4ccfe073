import { toNumber, toNumbers, toPlain } from "./alphabet.ts";
import { BY_SIGHT, BY_SOUND, STRANGERS, unboxed } from "./confusables.ts";

export type Script = "latin" | "cyrillic" | "kazakh" | "digit" | "sign" | "blot";

/** A sign of a text and every letter that somebody may have meant by it. */
export interface Reading {
  sign: string;
  script: Script;
  /** The letter itself, 0 for signs that are none. */
  own: number;
  bySight: readonly number[];
  bySound: readonly number[];
}

/** What stands between a glyph and the one before: nothing, signs without a space, spaces, both, or more than a word can have inside. */
export const GAP = { none: 0, joint: 1, spaces: 2, pause: 3, end: 4 } as const;

/** A text as what can be read of it; `from` and `to` are the places in the text as it was given. */
export interface Glyphs {
  readings: readonly Reading[];
  gaps: readonly number[];
  from: readonly number[];
  to: readonly number[];
}

/** What hides a letter as a whole. */
const BLOTS = "*#";
const UNSEEN = /[\p{M}\p{Cf}\u115f\u1160\u2800\u3164\uffa0]/u;
const WIDEST_GAP = 6;

export function toGlyphs(text: string): Glyphs {
  const glyphs = { readings: [] as Reading[], gaps: [] as number[], from: [] as number[], to: [] as number[] };
  let gap: number = GAP.end;
  let width = 0;
  for (let at = 0; at < text.length; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    const next = at + (codePoint > 0xffff ? 2 : 1);
    const seen = lookAt(codePoint);
    if (typeof seen === "number") {
      gap = widen(gap, seen);
      width += seen === GAP.none ? 0 : 1;
      if (width > WIDEST_GAP) gap = GAP.end;
    } else {
      for (const reading of seen) {
        glyphs.readings.push(reading);
        glyphs.gaps.push(gap);
        glyphs.from.push(at);
        glyphs.to.push(next);
        gap = GAP.none;
      }
      width = 0;
    }
    at = next;
  }
  return glyphs;
}

/** The readings of one sign, or the gap that it makes. */
const looks = new Map<number, readonly Reading[] | number>();

function lookAt(codePoint: number): readonly Reading[] | number {
  const known = looks.get(codePoint);
  if (known !== undefined) return known;
  const look = lookClosely(codePoint);
  looks.set(codePoint, look);
  return look;
}

function lookClosely(codePoint: number): readonly Reading[] | number {
  const sign = unboxed(codePoint);
  if (UNSEEN.test(sign)) return GAP.none;
  if (/\s/u.test(sign)) return GAP.spaces;
  const readings = [...toPlain(sign)].map((plain) => STRANGERS.get(plain) ?? plain).flatMap(toReading);
  return readings.length > 0 ? readings : GAP.joint;
}

function toReading(sign: string): Reading[] {
  const own = toNumber(sign);
  const bySight = toNumbers(BY_SIGHT[sign] ?? "");
  if (own === 0 && bySight.length === 0 && !BLOTS.includes(sign)) return [];
  return [{ sign, script: toScript(sign), own, bySight, bySound: toNumbers(BY_SOUND[sign] ?? "") }];
}

function toScript(sign: string): Script {
  if (BLOTS.includes(sign)) return "blot";
  if (/[әғқңөұүһі]/.test(sign)) return "kazakh";
  if (/\p{Script=Cyrillic}/u.test(sign)) return "cyrillic";
  if (/[a-z]/.test(sign)) return "latin";
  return /\d/.test(sign) ? "digit" : "sign";
}

function widen(gap: number, by: number): number {
  if (by === GAP.none || gap === GAP.end || gap === by) return gap;
  return gap === GAP.none ? by : GAP.pause;
}
