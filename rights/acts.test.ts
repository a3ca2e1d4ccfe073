import { DomainError } from "@polosa/newsroom/kernel/errors.ts";
import { test } from "@polosa/newsroom/testing/newsroom-test.ts";
import { describe, expect } from "vitest";
import { acts } from "./acts.ts";
import { accountAttempts } from "./attempts/account.ts";
import { addressAttempts } from "./attempts/addresses.ts";
import { articleAttempts } from "./attempts/articles.ts";
import type { Attempt } from "./attempts/attempt.ts";
import { commentAttempts } from "./attempts/comments.ts";
import { peopleAttempts } from "./attempts/people.ts";
import { pictureAttempts } from "./attempts/pictures.ts";
import { planAttempts } from "./attempts/plans.ts";
import { readerAttempts } from "./attempts/readers.ts";
import { recordAttempts } from "./attempts/records.ts";
import { screeningAttempts } from "./attempts/screening.ts";
import { threadAttempts } from "./attempts/threads.ts";
import { type Caller, callers, type Ownership } from "./callers.ts";
import { givenScene } from "./scene.ts";

const attempts: Record<string, Attempt> = {
  ...accountAttempts,
  ...addressAttempts,
  ...articleAttempts,
  ...commentAttempts,
  ...peopleAttempts,
  ...pictureAttempts,
  ...planAttempts,
  ...readerAttempts,
  ...recordAttempts,
  ...screeningAttempts,
  ...threadAttempts,
};

class Undone extends Error {}

type Db = Parameters<Attempt>[0];

/** True when it was done, false when it was forbidden; undone either way. */
async function isAllowed(db: Db, attempt: Attempt, [caller, ownership]: [Caller, Ownership]): Promise<boolean> {
  let allowed = false;
  await db
    .transaction(async (tx) => {
      const scene = await givenScene(tx, caller, ownership);
      allowed = await attempt(tx, scene).then(() => true, toRefused);
      throw new Undone();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error;
    });
  return allowed;
}

function toRefused(error: unknown): false {
  if (error instanceof DomainError && error.kind === "forbidden") return false;
  throw error;
}

describe("the matrix of acts", () => {
  for (const [name, attempt] of Object.entries(attempts)) {
    test(`${name} is for exactly those it names`, async ({ db }) => {
      const act = acts[name];
      const told = act && "staff" in act ? act.staff : null;

      const done = { own: await allowedOf(db, attempt, "own"), foreign: await allowedOf(db, attempt, "foreign") };

      expect(done).toEqual({
        own: callers.filter((caller) => told?.own.includes(caller)),
        foreign: callers.filter((caller) => told?.foreign.includes(caller)),
      });
    });
  }
});

async function allowedOf(db: Db, attempt: Attempt, ownership: Ownership): Promise<Caller[]> {
  const allowed: Caller[] = [];
  for (const caller of callers) if (await isAllowed(db, attempt, [caller, ownership])) allowed.push(caller);
  return allowed;
}

/** What needs a browser's key or a typed password is tried by the specs of those; everything else is tried here. */
const triedElsewhere = [
  "account/addPasskeyAction",
  "account/askForNewPasskeyAction",
  "account/changePasswordAction",
  "account/removePasskeyAction",
  "account/renamePasskeyAction",
];

test("every act for staff is tried", () => {
  const staff = Object.entries(acts).flatMap(([name, act]) => ("staff" in act ? [name] : []));

  expect(staff.filter((name) => !attempts[name])).toEqual(triedElsewhere);
});
