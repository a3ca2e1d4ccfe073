import type { Reader } from "../readers/queries.ts";
import { fingerprint, likeness } from "../words/matching/likeness.ts";
import type { EarlierComment, Scanned } from "./history.ts";

export interface Earlier {
  own: boolean;
  here: boolean;
  sameWords: boolean;
  likeness: number;
}

/** Of texts whose lengths lie further apart no check asks how alike they are. */
const LENGTHS_APART = 1.8;

/** How a comment stands to those that it may repeat. */
export function compareWith(earlier: readonly EarlierComment[], reader: Reader | null, comment: Scanned): Earlier[] {
  const print = fingerprint(comment.body);
  return earlier.map((each) => {
    const sameWords = each.fingerprint === print;
    return {
      own: isOwn(each, reader, comment),
      here: each.articleId === comment.articleId,
      sameWords,
      likeness: sameWords ? 1 : compare(each.body, comment.body),
    };
  });
}

function compare(a: string, b: string): number {
  const [shorter, longer] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  return longer > shorter * LENGTHS_APART ? 0 : likeness(a, b);
}

/** Somebody whom nobody knows yet is known by address and name: two people may share the one, not both. */
function isOwn(earlier: EarlierComment, reader: Reader | null, { addressHash, name }: Scanned): boolean {
  return reader ? earlier.readerId === reader.id : earlier.addressHash === addressHash && earlier.name === name;
}
