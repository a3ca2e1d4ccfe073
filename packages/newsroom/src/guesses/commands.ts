import type { Db } from "@polosa/db/client.ts";
import { type guessScopes, signInGuesses } from "@polosa/db/schema/access.ts";
import { and, eq, lt, sql } from "drizzle-orm";
import { readDevice } from "../access/devices.ts";
import { toKeyedHash } from "../access/keys.ts";
import type { Origin } from "../access/origin.ts";
import { DomainError } from "../kernel/errors.ts";
import { toNetwork } from "./rules.ts";

const WINDOW_MS = 15 * 60_000;
const PER_ADDRESS = 30;
const PER_ACCOUNT_AND_ADDRESS = 5;

interface Counter {
  scope: (typeof guessScopes)[number];
  key: string;
  limit: number;
}

/** Whose secret is guessed, and how often that may happen from all the addresses together that nobody knows. */
export interface Guessed {
  account: string;
  fromEverywhere: number;
}

export interface Guess {
  counters: readonly Counter[];
  windowAt: Date;
}

/**
 * Takes a turn at guessing a secret of that account, before the guess costs anything; refuses with the minutes to wait. Each
 * counter is raised by one statement, so that guesses at the same moment cannot slip by one another. A device that was here
 * before has a counter of its own: nobody else's guesses keep its owner out.
 */
export async function takeGuess(db: Db, origin: Origin, guessed: Guessed): Promise<Guess> {
  const guess = { counters: listCounters(origin, guessed), windowAt: new Date(Math.floor(Date.now() / WINDOW_MS) * WINDOW_MS) };
  for (const counter of guess.counters) {
    if ((await raise(db, counter, guess.windowAt)) > counter.limit) throw tooOften(guess.windowAt);
  }
  return guess;
}

/** The guess was right: it does not count. */
export async function giveBackGuess(db: Db, { counters, windowAt }: Guess): Promise<void> {
  for (const { scope, key } of counters) {
    await db
      .update(signInGuesses)
      .set({ count: sql`${signInGuesses.count} - 1` })
      .where(and(eq(signInGuesses.scope, scope), eq(signInGuesses.key, key), eq(signInGuesses.windowAt, windowAt)));
  }
}

/** True the first time only: what is good for one use is not taken twice, by whichever process. */
export async function takeOnce(db: Db, { secret, value, until }: { secret: string; value: string; until: Date }): Promise<boolean> {
  return (await raise(db, { scope: "account", key: toKeyedHash(secret, "once", value) }, until)) === 1;
}

export async function forgetOldGuesses(db: Db): Promise<void> {
  await db.delete(signInGuesses).where(lt(signInGuesses.windowAt, new Date(Date.now() - 86_400_000)));
}

function listCounters({ secret, address, device }: Origin, { account, fromEverywhere }: Guessed): Counter[] {
  const network = toNetwork(address);
  const toKey = (value: string) => toKeyedHash(secret, "guess", value);
  const known = device ? readDevice(secret, account, device) : null;
  if (known) return [{ scope: "account_from_address", key: toKey(`${account} device ${known}`), limit: PER_ACCOUNT_AND_ADDRESS }];
  return [
    { scope: "address", key: toKey(network), limit: PER_ADDRESS },
    { scope: "account_from_address", key: toKey(`${account} ${network}`), limit: PER_ACCOUNT_AND_ADDRESS },
    { scope: "account", key: toKey(account), limit: fromEverywhere },
  ];
}

async function raise(db: Db, { scope, key }: Omit<Counter, "limit">, windowAt: Date): Promise<number> {
  const [row] = await db
    .insert(signInGuesses)
    .values({ scope, key, windowAt, count: 1 })
    .onConflictDoUpdate({ target: [signInGuesses.scope, signInGuesses.key, signInGuesses.windowAt], set: { count: sql`${signInGuesses.count} + 1` } })
    .returning({ count: signInGuesses.count });
  return row?.count ?? Number.POSITIVE_INFINITY;
}

function tooOften(windowAt: Date): DomainError {
  const minutes = Math.max(1, Math.ceil((windowAt.getTime() + WINDOW_MS - Date.now()) / 60_000));
  return new DomainError("too_many", "guessed_too_often", { minutes: String(minutes) });
}
