import { type Challenge, solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { afterEach, expect, vi } from "vitest";
import { test } from "../../testing/newsroom-test.ts";
import { isSolved, makeChallenge } from "./challenges.ts";

const secret = "a secret of at least thirty-two characters";

async function solve(challenge: Challenge): Promise<string> {
  return JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) });
}

afterEach(() => void vi.useRealTimers());

test("work that was done is taken once", async ({ db }) => {
  const payload = await solve(await makeChallenge(secret));

  expect(await isSolved(db, { secret, payload })).toBe(true);
  expect(await isSolved(db, { secret, payload })).toBe(false);
});

test("of thirty posts of one proof at the same moment one is taken", async ({ pool }) => {
  const payload = await solve(await makeChallenge(secret));

  const taken = await Promise.all(Array.from({ length: 30 }, () => isSolved(pool, { secret, payload })));

  expect(taken.filter(Boolean)).toHaveLength(1);
});

test("somebody else's challenge, an easier one, an old one and nonsense are refused", async ({ db }) => {
  const challenge = await makeChallenge(secret);
  const payload = await solve(challenge);

  expect(await isSolved(db, { secret: `${secret} of another house`, payload })).toBe(false);
  expect(await isSolved(db, { secret, payload: payload.replace('"keyPrefix":"00"', '"keyPrefix":"0"') })).toBe(false);
  expect(await isSolved(db, { secret, payload: payload.replace(/"counter":\d+/, '"counter":4294967295') })).toBe(false);
  expect(await isSolved(db, { secret, payload: "{" })).toBe(false);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 21 * 60_000 });
  expect(await isSolved(db, { secret, payload })).toBe(false);
});
