import type { Db } from "@polosa/db/client.ts";
import type { Reader } from "@polosa/newsroom/readers/queries.ts";
import { loadRules, prepareScreening, screenPosted } from "@polosa/newsroom/screening/screenings.ts";
import { uuidv7 } from "uuidv7";
import { atMost, of, type Row } from "../row.ts";
import { type Commenter, toBody, WORDS } from "../stage/commenters.ts";
import type { BenchArticle } from "../stage/desk.ts";
import type { Newsroom } from "../stage/newsroom.ts";
import { format, percentile } from "../statistics.ts";

const TIMES = 400;
const LENGTH = 2_000;

class Undone extends Error {}

/** All checks and the collecting of what they need, without writing the comment. */
export async function measureChecks({ connection: { db } }: Newsroom, commenters: readonly Commenter[], articles: readonly BenchArticle[]): Promise<Row[]> {
  const times: number[] = [];
  for (let number = 0; number < TIMES; number += 1) {
    const reader: Reader = { id: commenters[number % commenters.length]?.readerId ?? "", name: "Читатель", locale: "ru", way: "open" };
    const took = await screenOnce(db, reader, { articleId: articles[number % articles.length]?.id ?? "", number });
    // The list of words is compiled with the first.
    if (number > 10) times.push(took);
  }
  const conditions = `${times.length} comments of ${LENGTH} characters one by one, ${WORDS} words; half ${format(percentile(times, 0.5))} ms`;
  return [of("all checks of a comment, p99", percentile(times, 0.99), { unit: "ms", target: atMost(20), conditions })];
}

async function screenOnce(db: Db, reader: Reader, { articleId, number }: { articleId: string; number: number }): Promise<number> {
  const posted = {
    articleId,
    parentId: null,
    formKey: uuidv7(),
    name: reader.name,
    body: toBody(number, LENGTH),
    addressHash: `bench ${number}`,
    commentId: null,
  };
  const begunAt = performance.now();
  let took = 0;
  const prepared = await prepareScreening(await loadRules(db), reader, posted);
  await db
    .transaction(async (tx) => {
      await screenPosted(tx, reader, { ...prepared, ...posted });
      took = performance.now() - begunAt;
      throw new Undone();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error;
    });
  return took;
}
