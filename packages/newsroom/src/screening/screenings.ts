import type { Db } from "@polosa/db/client.ts";
import type { ReaderWay } from "@polosa/db/schema/readers.ts";
import { NO_TRACES, type PostComment } from "../comments/input.ts";
import { askOutside, type Door, type OutsideAnswer } from "../outside-checks/asking.ts";
import type { Reader } from "../readers/queries.ts";
import { getSettings } from "../settings/queries.ts";
import type { ThreadTerms } from "../threads/terms.ts";
import { takeTurns } from "../turns/commands.ts";
import { screenComment, type Verdict } from "./checks.ts";
import { collectFacts } from "./facts.ts";
import type { Scanned } from "./history.ts";
import type { OutsideCheck, Screening } from "./input.ts";

const MINUTE_MS = 60_000;

/** What screening is to go by. */
export interface Rules {
  /** How readers are known before they comment. */
  identity: ReaderWay;
  screening: Screening;
  /** Where nobody decided otherwise for the article or its section. */
  siteTerms: ThreadTerms;
  wordsVersion: string | null;
  outsideCheck: OutsideCheck | null;
}

/** The rules, and what was said outside. */
export type Prepared = Rules & { outside: OutsideAnswer };

type Written = Scanned & { parentId: string | null };

export async function loadRules(db: Db): Promise<Rules> {
  const { identity, screening, wordsVersion, outsideCheck, comments: mode } = await getSettings(db);
  return { identity, screening, siteTerms: { mode, slowSeconds: 0 }, wordsVersion, outsideCheck };
}

/** Before the transaction: nobody waits for a service outside with rows locked. */
export async function prepareScreening(
  rules: Rules,
  reader: Reader | null,
  { articleId, parentId, name, body, door }: Written & { door?: Door },
): Promise<Prepared> {
  const asked = { articleId, parentId, readerId: reader ? reader.id : null, name, body };
  return { ...rules, outside: rules.outsideCheck ? await askOutside(rules.outsideCheck, asked, door) : "allow" };
}

/** A new comment: it takes a turn of its reader, their address and the article, which the caller's transaction gives back when it is refused. */
export async function screenPosted(tx: Db, reader: Reader | null, posted: Prepared & PostComment): Promise<Verdict> {
  const { articleId, addressHash, traces = NO_TRACES } = posted;
  // From one address, all whom nobody knows take the turns of one.
  const keys = [`reader ${reader ? reader.id : addressHash}`, `address ${addressHash}`, `article ${articleId}`];
  const takeTurn = async () => {
    const [own = 0, address = 0, article = 0] = await takeTurns(tx, { act: "post", keys, windowMs: MINUTE_MS });
    return { reader: own, address, article };
  };
  return screenComment(await collectFacts(tx, reader, { ...posted, commentId: null, traces, takeTurn }), posted.screening);
}

/** A comment that its author writes anew: that takes no turn, waits for none, and it does not repeat itself. */
export async function screenEdited(tx: Db, reader: Reader, edited: Prepared & Written): Promise<Verdict> {
  const takeTurn = async () => ({ reader: 1, address: 1, article: 1 });
  const facts = await collectFacts(tx, reader, { ...edited, formKey: edited.commentId, traces: NO_TRACES, takeTurn });
  return screenComment({ ...facts, thread: { ...facts.thread, secondsToWait: 0 } }, edited.screening);
}
