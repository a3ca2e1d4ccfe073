import type { Node } from "@tiptap/pm/model";

/** How long a text is. Characters count spaces, as newsrooms do. */
export interface Measure {
  words: number;
  characters: number;
  /** As readers are told; 0 for no words. */
  minutes: number;
}

/** The pace that the site counts with. */
const WORDS_A_MINUTE = 180;

export function measure(doc: Node): Measure {
  const text = doc.textBetween(0, doc.content.size, "\n", "");
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
  return { words, characters: text.replaceAll("\n", "").length, minutes: words === 0 ? 0 : Math.max(1, Math.round(words / WORDS_A_MINUTE)) };
}
