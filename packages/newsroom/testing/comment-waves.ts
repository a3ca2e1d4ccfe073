import type { Db } from "@polosa/db/client.ts";
import { comments } from "@polosa/db/schema/comments.ts";
import { eq } from "drizzle-orm";
import { postComment } from "../src/comments/commands.ts";
import type { PostComment } from "../src/comments/input.ts";
import type { Actor } from "../src/kernel/actor.ts";
import { DomainError } from "../src/kernel/errors.ts";
import { approveComment } from "../src/moderation/commands.ts";
import { startReader } from "../src/readers/commands.ts";
import type { Reader } from "../src/readers/queries.ts";
import { addWords } from "../src/words/commands.ts";
import { toHonestFlow } from "./honest-readers.ts";
import { toRobotPost, unwanted, WARMED } from "./robots.ts";

/** Where waves break: public articles, and a moderator of the whole paper. */
export interface Shore {
  articleIds: readonly string[];
  moderator: Actor;
}

/** How many ended how: `visible`, `waiting`, or the reason of the refusal. */
export type Outcomes = Map<string, number>;

/** Robots of all kinds in turns, some from readers who earned trust first. */
export async function sendRobots(db: Db, { articleIds, moderator }: Shore, { count, atOnce }: { count: number; atOnce: number }): Promise<Outcomes> {
  await addWords(db, moderator, { list: unwanted.join("\n"), severity: "forbidden" });
  const warmed = await Promise.all(Array.from({ length: WARMED }, (_, number) => warmUp(db, moderator, { articleId: toArticle(articleIds, number), number })));
  const outcomes: Outcomes = new Map();
  let next = 0;
  const send = async (): Promise<void> => {
    while (next < count) {
      const number = next;
      next += 1;
      const { kind, warmed: who, ...post } = toRobotPost(number);
      const reader = who === null ? null : (warmed[who] ?? null);
      add(outcomes, await tryPost(db, reader, { ...post, parentId: null, articleId: toArticle(articleIds, number) }));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, send));
  return outcomes;
}

/** People, one after another; who is asked for proof gives it. */
export async function sendPeople(db: Db, { articleIds, moderator }: Shore, { count, pause }: { count: number; pause(): void }): Promise<Outcomes> {
  const outcomes: Outcomes = new Map();
  for (let number = 0; number < count; number += 1) {
    pause();
    const { isKnown, name, addressHash, posts } = toHonestFlow(number);
    let reader = isKnown ? await warmUp(db, moderator, { articleId: toArticle(articleIds, number), number: number + WARMED }) : null;
    for (const [at, post] of posts.entries()) {
      const input = { ...post, name, addressHash, parentId: null, articleId: toArticle(articleIds, number + at) };
      const outcome = await tryPost(db, reader, input);
      add(outcomes, outcome);
      if (outcome === "proof_wanted") add(outcomes, await tryPost(db, reader, { ...input, traces: { website: "", startedAt: null, proof: "solved" } }));
      // The answer to the first comment made the browser theirs.
      reader ??= await findWriter(db, name);
    }
  }
  return outcomes;
}

export const countOf = (outcomes: Outcomes, name: string): number => outcomes.get(name) ?? 0;

async function tryPost(db: Db, reader: Reader | null, input: PostComment): Promise<string> {
  try {
    return (await postComment(db, reader, input)).standing;
  } catch (error) {
    if (error instanceof DomainError) return error.reason;
    throw error;
  }
}

async function warmUp(db: Db, moderator: Actor, { articleId, number }: { articleId: string; number: number }): Promise<Reader> {
  const reader = await startReader(db, { name: `Знакомый ${number}`, locale: "ru", way: "open" });
  const words = { parentId: null, formKey: null, name: reader.name, body: `Было ${number}`, addressHash: `warm ${number}` };
  const { id: commentId } = await postComment(db, reader, { articleId, ...words });
  await approveComment(db, moderator, { commentId });
  return reader;
}

async function findWriter(db: Db, name: string): Promise<Reader | null> {
  const [writer] = await db.select({ id: comments.readerId }).from(comments).where(eq(comments.name, name)).limit(1);
  return writer ? { id: writer.id, name, locale: "ru", way: "open" } : null;
}

const toArticle = (ids: readonly string[], number: number): string => ids[number % ids.length] ?? "";

const add = (outcomes: Outcomes, outcome: string) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
