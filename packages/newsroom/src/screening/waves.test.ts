import type { Db } from "@polosa/db/client.ts";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { givenPerson, givenPublishedArticle } from "../../testing/builders.ts";
import { countOf, type Outcomes, type Shore, sendPeople, sendRobots } from "../../testing/comment-waves.ts";
import { toHonestFlow } from "../../testing/honest-readers.ts";
import { test } from "../../testing/newsroom-test.ts";

async function givenShore(db: Db): Promise<Shore> {
  const articleIds: string[] = [];
  for (let number = 0; number < 10; number += 1) articleIds.push((await givenPublishedArticle(db)).id);
  return { articleIds, moderator: await givenPerson(db, { role: "moderator" }) };
}

const total = (outcomes: Outcomes): number => [...outcomes.values()].reduce((sum, count) => sum + count, 0);

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"] }));
afterEach(() => void vi.useRealTimers());

test("of six hundred robots' comments at most six are seen, known readers among them", { timeout: 60_000 }, async ({ pool }) => {
  const outcomes = await sendRobots(pool, await givenShore(pool), { count: 600, atOnce: 12 });

  expect(total(outcomes)).toBe(600);
  expect(countOf(outcomes, "visible")).toBeLessThanOrEqual(6);
});

test("of two hundred people nobody's words are lost, and at most one is asked for proof", { timeout: 60_000 }, async ({ pool }) => {
  const shore = await givenShore(pool);

  const outcomes = await sendPeople(pool, shore, { count: 200, pause: () => vi.setSystemTime(Date.now() + 9_000) });

  const written = Array.from({ length: 200 }, (_, number) => toHonestFlow(number).posts.length).reduce((sum, count) => sum + count, 0);
  expect(countOf(outcomes, "visible") + countOf(outcomes, "waiting")).toBe(written);
  expect(countOf(outcomes, "proof_wanted")).toBeLessThanOrEqual(1);
});
