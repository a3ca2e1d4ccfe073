import type { Db } from "@polosa/db/client.ts";
import { afterEach, beforeEach, describe, expect, vi } from "vitest";
import { givenPerson } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { givenKnownOrigin, givenOrigin } from "../../testing/origins.ts";
import type { Origin } from "../access/origin.ts";
import { DomainError } from "../kernel/errors.ts";
import { hashPassword } from "../passwords/hashing.ts";
import { signIn } from "./commands.ts";

/** Every hash that is computed, by the real library. */
const counted = vi.hoisted(() => ({ hashes: 0 }));
vi.mock("@node-rs/argon2", async (importOriginal) => {
  const argon2 = await importOriginal<typeof import("@node-rs/argon2")>();
  return {
    ...argon2,
    verify: (...given: Parameters<typeof argon2.verify>) => {
      counted.hashes += 1;
      return argon2.verify(...given);
    },
  };
});

const password = "верный пароль";

/** Guesses are counted by quarters of an hour: no test may run into the next one. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-10-12T09:00:00Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

async function givenOwner(db: Db) {
  const owner = await givenPerson(db, { role: "editor", passwordHash: await hashPassword(password) });
  counted.hashes = 0;
  return owner;
}

const guess = (db: Db, email: string, origin: Origin) =>
  signIn(db, { email, password: "наугад" }, origin).catch((error: unknown) => (error instanceof DomainError ? error : Promise.reject(error)));

describe("300 guesses at the same moment", () => {
  test("from one address: five hashes at most, the rest are told how long to wait, and the owner gets in from elsewhere", async ({ pool }) => {
    const owner = await givenOwner(pool);

    const answers = await Promise.all(Array.from({ length: 300 }, () => guess(pool, owner.email, givenOrigin("198.51.100.9"))));

    expect(counted.hashes).toBeLessThanOrEqual(5);
    const refused = answers.filter((answer) => answer instanceof DomainError);
    expect(refused.length).toBeGreaterThanOrEqual(295);
    expect(refused.every(({ reason, fields }) => reason === "guessed_too_often" && Number(fields.minutes) >= 1 && Number(fields.minutes) <= 15)).toBe(true);
    expect(await signIn(pool, { email: owner.email, password }, givenOrigin("203.0.113.5"))).not.toBeNull();
    expect(await signIn(pool, { email: owner.email, password }, givenKnownOrigin(owner.email, "198.51.100.9"))).not.toBeNull();
  });

  test("from 300 addresses: fifty hashes at most, and the owner gets in where they were before", async ({ pool }) => {
    const owner = await givenOwner(pool);

    for (const third of [1, 2, 3]) {
      // A third at a time: the queue for hashes is short, and what it refuses was never hashed.
      await Promise.all(Array.from({ length: 100 }, (_, host) => guess(pool, owner.email, givenOrigin(`198.51.${third}.${host}`))));
    }

    expect(counted.hashes).toBeLessThanOrEqual(50);
    await expect(signIn(pool, { email: owner.email, password }, givenOrigin("203.0.113.5"))).rejects.toThrow("guessed_too_often");
    expect(await signIn(pool, { email: owner.email, password }, givenKnownOrigin(owner.email))).not.toBeNull();
  });
});

test("an address that goes through the accounts is stopped after thirty", async ({ pool }) => {
  counted.hashes = 0;

  for (let number = 0; number < 40; number += 1) await guess(pool, `person-${number}@newsroom.example`, givenOrigin("198.51.100.9"));

  expect(counted.hashes).toBe(30);
});

test("a device token of somebody else, a forged one and an old one open no door of their own", async ({ db }) => {
  const owner = await givenOwner(db);
  const tokens = [givenKnownOrigin("another@newsroom.example").device, "made.99999999999999.up", null];

  for (const device of tokens) for (let turn = 0; turn < 2; turn += 1) await guess(db, owner.email, { ...givenOrigin(), device });

  expect(counted.hashes).toBe(5);
});

test("signing in does not use guesses up", async ({ db }) => {
  const owner = await givenOwner(db);

  for (let time = 0; time < 12; time += 1) expect(await signIn(db, { email: owner.email, password }, givenOrigin())).not.toBeNull();
});
