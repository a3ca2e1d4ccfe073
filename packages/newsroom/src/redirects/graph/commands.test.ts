import type { Db } from "@polosa/db/client.ts";
import { redirects } from "@polosa/db/schema/redirects.ts";
import { asc } from "drizzle-orm";
import fc from "fast-check";
import { expect } from "vitest";
import { givenPublishedArticle } from "../../../testing/builders.ts";
import { test } from "../../../testing/newsroom-test.ts";
import { DomainError } from "../../kernel/errors.ts";
import { findPublishedAddress } from "../../publications/queries.ts";
import { addRedirect, importRedirects } from "../commands.ts";

type Pair = readonly [string, string];

test("a table is taken as its lines would be one by one", async ({ db }) => {
  const { id, editor, section } = await givenPublishedArticle(db);
  const { path = "" } = (await findPublishedAddress(db, id)) ?? {};
  const place = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom("/a", "/b", "/c", "/d", "/e", "/f") },
    fc.constantFrom(path, `/ru/${section.slug}`, "/media/x"),
  );
  const pair = fc.tuple(place, place);

  for (const [there, table] of fc.sample(fc.tuple(fc.array(pair, { maxLength: 4 }), fc.array(pair, { minLength: 1, maxLength: 8 })), {
    numRuns: 40,
    seed: 7,
  })) {
    await oneByOne(db, there);
    const refusals = await oneByOne(db, table);
    const expected = await empty(db);

    await oneByOne(db, there);
    const { refused } = await importRedirects(db, editor, { table: table.map((each) => each.join(",")).join("\n") });

    expect({ rows: await empty(db), refused: refused.map(({ reason }) => reason) }, JSON.stringify({ there, table })).toEqual({
      rows: expected,
      refused: refusals,
    });
  }

  /** Returns the reasons of those that were refused. */
  async function oneByOne(into: Db, pairs: readonly Pair[]): Promise<string[]> {
    const reasons = [];
    for (const [from, to] of pairs) {
      const refusal = await addRedirect(into, editor, { from, to }).catch((error: unknown) => error);
      if (refusal instanceof DomainError) reasons.push(refusal.reason);
      else if (refusal) throw refusal;
    }
    return reasons;
  }
});

async function empty(db: Db) {
  const rows = await db
    .select({ from: redirects.fromPath, articleId: redirects.articleId, to: redirects.toPath })
    .from(redirects)
    .orderBy(asc(redirects.fromPath));
  await db.delete(redirects);
  return rows;
}
