import type { Db } from "@polosa/db/client.ts";
import type { SanctionKind } from "@polosa/db/schema/readers.ts";
import type { Traces } from "../comments/input.ts";
import type { OutsideAnswer } from "../outside-checks/asking.ts";
import type { Reader } from "../readers/queries.ts";
import { isStaffName } from "../readers/staff-names.ts";
import { findSanction } from "../sanctions/queries.ts";
import { findOwnTerms, type ThreadTerms } from "../threads/terms.ts";
import { findHits } from "../words/compiled.ts";
import type { WordHit } from "../words/matching/matcher.ts";
import { compareWith, type Earlier } from "./comparison.ts";
import { type History, listEarlier, readRecord, type Scanned } from "./history.ts";

/** What the checks know of a comment: collected before, so that each check is a pure sentence. */
export interface Facts {
  body: string;
  thread: { mode: ThreadTerms["mode"]; secondsToWait: number };
  sanction: SanctionKind | null;
  /** How many comments of this minute this one makes, of the same reader, address and article. */
  turns: { reader: number; address: number; article: number };
  form: { website: string; hasKey: boolean; secondsOpen: number | null; proof: Traces["proof"] };
  /** What was said lately by the same reader or address (`own`), in the same words, or under the same article (`here`). */
  earlier: readonly Earlier[];
  record: { visible: number; removed: number; lately: number };
  /** Other readers who came from the same address within the hour. */
  othersFromAddress: number;
  looksLikeStaff: boolean;
  hits: readonly WordHit[];
  outside: OutsideAnswer;
}

/** What is known before the database is asked. */
export interface Screened extends Scanned {
  formKey: string | null;
  traces: Traces;
  outside: OutsideAnswer;
  wordsVersion: string | null;
  siteTerms: ThreadTerms;
}

/** What the checks need to know of a comment that is about to be written, or written anew. `takeTurn` goes first, so that what follows is seen when it is this comment's turn. */
export async function collectFacts(tx: Db, reader: Reader | null, screened: Screened & { takeTurn(): Promise<Facts["turns"]> }): Promise<Facts> {
  const { body, name, articleId } = screened;
  // Asked together: one connection answers them in this order, in one round trip.
  const [turns, ownTerms, earlier, record, sanction, hits] = await Promise.all([
    screened.takeTurn(),
    findOwnTerms(tx, articleId),
    listEarlier(tx, reader, screened),
    readRecord(tx, reader, screened),
    reader ? findSanction(tx, reader.id) : null,
    findHits(tx, screened.wordsVersion, body),
  ]);
  const terms = ownTerms ?? screened.siteTerms;
  return {
    body,
    thread: { mode: terms.mode, secondsToWait: toWait(terms, record) },
    sanction: sanction ? sanction.kind : null,
    turns,
    form: { ...toForm(screened), hasKey: screened.formKey !== null },
    earlier: compareWith(earlier, reader, screened),
    record,
    othersFromAddress: record.othersFromAddress,
    looksLikeStaff: record.nameKnown ? false : await isStaffName(tx, name),
    hits,
    outside: screened.outside,
  };
}

/** Who waited for their turn may find a comment of theirs that is younger than their own transaction. */
function toWait({ slowSeconds }: ThreadTerms, { secondsHere }: History): number {
  return secondsHere === null || slowSeconds === 0 ? 0 : Math.max(0, slowSeconds - Math.max(0, secondsHere));
}

function toForm({ traces: { website, startedAt, proof } }: Screened) {
  // A browser's clock that is ahead tells nothing.
  const isTold = startedAt !== null && startedAt <= Date.now();
  return { website, proof, secondsOpen: isTold ? (Date.now() - startedAt) / 1_000 : null };
}
