import type { Db } from "@polosa/db/client.ts";
import { NO_TRACES, type PostComment } from "../comments/input.ts";
import type { Reader } from "../readers/queries.ts";
import { getSettings } from "../settings/queries.ts";
import { findOwnTerms, type ThreadTerms } from "../threads/terms.ts";
import { takeTurns } from "../turns/commands.ts";
import { screenComment, type Verdict } from "./checks.ts";
import { collectFacts } from "./facts.ts";
import type { Scanned } from "./history.ts";
import type { Screening } from "./input.ts";
import { askOutside, type Door, type OutsideAnswer } from "./outside.ts";

const MINUTE_MS = 60_000;

/** What screening is to go by, and what was said outside. */
export interface Prepared {
  screening: Screening;
  /** Where nobody decided otherwise for the article or its section. */
  siteTerms: ThreadTerms;
  wordsVersion: string | null;
  outside: OutsideAnswer;
}

type Written = Scanned & { parentId: string | null };

/** Before the transaction: nobody waits for a service outside with rows locked. */
export async function prepareScreening(db: Db, reader: Reader | null, { articleId, parentId, name, body, door }: Written & { door?: Door }): Promise<Prepared> {
  const { screening, wordsVersion, outsideCheck, comments: mode } = await getSettings(db);
  const asked = { articleId, parentId, readerId: reader ? reader.id : null, name, body };
  return { screening, siteTerms: { mode, slowSeconds: 0 }, wordsVersion, outside: outsideCheck ? await askOutside(outsideCheck, asked, door) : "allow" };
}

/** A new comment: it takes a turn of its reader, their address and the article, which the caller's transaction gives back when it is refused. */
export async function screenPosted(tx: Db, reader: Reader | null, posted: Prepared & PostComment): Promise<Verdict> {
  const { articleId, addressHash, traces = NO_TRACES } = posted;
  // From one address, all whom nobody knows take the turns of one.
  const keys = [`reader ${reader ? reader.id : addressHash}`, `address ${addressHash}`, `article ${articleId}`];
  const [counts, ownTerms] = await Promise.all([takeTurns(tx, { act: "post", keys, windowMs: MINUTE_MS }), findOwnTerms(tx, articleId)]);
  const [own = 0, address = 0, article = 0] = counts;
  const [turns, terms] = [{ reader: own, address, article }, ownTerms ?? posted.siteTerms];
  return screenComment(await collectFacts(tx, reader, { ...posted, commentId: null, traces, terms, turns }), posted.screening);
}

/** A comment that its author writes anew: that takes no turn, and it does not repeat itself. */
export async function screenEdited(tx: Db, reader: Reader, edited: Prepared & Written): Promise<Verdict> {
  const { mode } = (await findOwnTerms(tx, edited.articleId)) ?? edited.siteTerms;
  const turns = { reader: 1, address: 1, article: 1 };
  const form = { formKey: edited.commentId, traces: NO_TRACES, terms: { mode, slowSeconds: 0 } };
  return screenComment(await collectFacts(tx, reader, { ...edited, ...form, turns }), edited.screening);
}
