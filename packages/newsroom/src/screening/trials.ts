import type { Db } from "@polosa/db/client.ts";
import { comments, type Standing } from "@polosa/db/schema/comments.ts";
import { desc, ne } from "drizzle-orm";
import type { Actor } from "../kernel/actor.ts";
import { authorize, DomainError } from "../kernel/errors.ts";
import type { AddWords } from "../words/input.ts";
import { readLines } from "../words/lists.ts";
import { compileWords, type WordMatcher } from "../words/matching/matcher.ts";
import { canKeepWords } from "../words/permissions.ts";
import { listEntries } from "../words/queries.ts";

/** What words would have done to comments that are there, had they been on the list then. */
export interface Trial {
  /** How many comments were tried. */
  tried: number;
  forbidden: number;
  suspect: number;
  /** Those that would have been stopped, newest first, at most fifty. */
  stopped: TriedComment[];
}

export interface TriedComment {
  id: string;
  name: string;
  standing: Standing;
  postedAt: string;
  /** The body cut at the places of the words. */
  pieces: { text: string; isHit: boolean }[];
}

const TRIED = 1_000;
const SHOWN = 50;

/** Tries words on the last thousand comments before they go live. */
export async function tryWords(db: Db, actor: Actor, { list, severity }: AddWords): Promise<Trial> {
  authorize(canKeepWords(actor));
  const { taken } = readLines(list);
  if (taken.length === 0) throw new DomainError("invalid", "list_empty");
  return tryMatcher(db, compileWords(taken.map((word) => ({ word, severity }))));
}

/** The same for the list that is in force. */
export async function tryList(db: Db, actor: Actor): Promise<Trial> {
  authorize(canKeepWords(actor));
  return tryMatcher(db, compileWords(await listEntries(db)));
}

async function tryMatcher(db: Db, matcher: WordMatcher): Promise<Trial> {
  const rows = await db
    .select({ id: comments.id, name: comments.name, body: comments.body, standing: comments.standing, postedAt: comments.postedAt })
    .from(comments)
    .where(ne(comments.body, ""))
    .orderBy(desc(comments.id))
    .limit(TRIED);
  const found = rows.map((row) => ({ row, hits: matcher.find(row.body) })).filter(({ hits }) => hits.length > 0);
  const forbidden = found.filter(({ hits }) => hits.some(({ entry }) => entry.severity === "forbidden")).length;
  return {
    tried: rows.length,
    forbidden,
    suspect: found.length - forbidden,
    stopped: found.slice(0, SHOWN).map(({ row: { body, postedAt, ...row }, hits }) => ({ ...row, postedAt: postedAt.toISOString(), pieces: cut(body, hits) })),
  };
}

/** Places may touch or overlap; what was cut once is not cut again. */
export function cut(body: string, hits: readonly { from: number; to: number }[]): TriedComment["pieces"] {
  const pieces: TriedComment["pieces"] = [];
  let at = 0;
  for (const { from, to } of hits.toSorted((a, b) => a.from - b.from)) {
    if (from > at) pieces.push({ text: body.slice(at, from), isHit: false });
    if (to > at) pieces.push({ text: body.slice(Math.max(at, from), to), isHit: true });
    at = Math.max(at, to);
  }
  if (at < body.length) pieces.push({ text: body.slice(at), isHit: false });
  return pieces;
}
