import { readerAgreements, readerPhones, readerSessions, readers } from "@polosa/db/schema/readers.ts";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { givenPerson } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { testSecret as secret } from "../../testing/origins.ts";
import { givenSignedInReader } from "../../testing/readers.ts";
import { recordAgreement } from "../agreements/commands.ts";
import { hasAgreed } from "../agreements/queries.ts";
import { toAgreementHash } from "../agreements/rules.ts";
import { AGREEMENT_VERSION } from "../agreements/texts.ts";
import { forgetEndedReaderSessions, openReaderSession, renameReader, signOutReader, signOutReaderEverywhere, welcomeReader } from "./commands.ts";
import type { Proof } from "./input.ts";
import { findProvedReader, findReader } from "./queries.ts";

const proofs: Proof[] = [
  { way: "email", address: "aigul@reader.example" },
  { way: "phone", address: "+77011234567" },
  { way: "oidc", issuer: "https://id.example", subject: "42", name: "Айгүл С." },
];

describe("welcomeReader", () => {
  test.for(proofs)("makes one reader, with the agreement, of ten first sign-ins at the same moment: $way", async (proof, { pool }) => {
    const welcomed = await Promise.all(Array.from({ length: 10 }, () => welcomeReader(pool, { proof, name: "Айгүл", locale: "kk", secret })));

    expect(new Set(welcomed.map(({ id }) => id)).size).toBe(1);
    expect(await pool.$count(readers)).toBe(1);
    expect(await pool.$count(readerPhones)).toBe(proof.way === "phone" ? 1 : 0);
    const agreements = await pool
      .select({ version: readerAgreements.version, textHash: readerAgreements.textHash, locale: readerAgreements.locale, way: readerAgreements.way })
      .from(readerAgreements);
    expect(agreements).toEqual([{ version: AGREEMENT_VERSION, textHash: toAgreementHash("kk"), locale: "kk", way: proof.way }]);
    expect(await findProvedReader(pool, { proof, secret })).toEqual(welcomed[0]);
  });

  test("knows nobody by another's proof", async ({ db }) => {
    for (const proof of proofs) await givenSignedInReader(db, { proof });

    expect(await findProvedReader(db, { proof: { way: "email", address: "other@reader.example" }, secret })).toBeNull();
    expect(await findProvedReader(db, { proof: { way: "phone", address: "+77011234568" }, secret })).toBeNull();
    expect(await findProvedReader(db, { proof: { way: "oidc", issuer: "https://other.example", subject: "42", name: "" }, secret })).toBeNull();
  });

  test("refuses the name of somebody who works here", async ({ db }) => {
    const person = await givenPerson(db, { role: "moderator" });

    await expect(givenSignedInReader(db, { name: person.name.toUpperCase() })).rejects.toMatchObject({ kind: "invalid", fields: { name: "name_of_staff" } });

    expect(await db.$count(readers)).toBe(0);
  });
});

test("an agreement to older words is none, and ends with the new one", async ({ db }) => {
  const reader = await givenSignedInReader(db);
  await db.update(readerAgreements).set({ version: "old" });
  expect(await hasAgreed(db, reader.id)).toBe(false);

  await recordAgreement(db, { readerId: reader.id, locale: "ru", way: "email" });

  expect(await hasAgreed(db, reader.id)).toBe(true);
  const [old] = await db.select().from(readerAgreements).where(eq(readerAgreements.version, "old"));
  expect(old?.endedAt).toBeInstanceOf(Date);
});

test("a new name is refused when it is the staff's", async ({ db }) => {
  const [reader, person] = [await givenSignedInReader(db), await givenPerson(db, { role: "editor" })];

  await renameReader(db, reader, { name: "Дала қыраны" });
  await expect(renameReader(db, reader, { name: person.name })).rejects.toThrow("name_of_staff");

  expect(await db.select({ name: readers.name }).from(readers)).toEqual([{ name: "Дала қыраны" }]);
});

test("signing out ends one session, signing out everywhere all of them and nobody else's", async ({ db }) => {
  const [reader, other] = [await givenSignedInReader(db), await givenSignedInReader(db)];
  const [here, there, elsewhere] = [await openReaderSession(db, reader.id), await openReaderSession(db, reader.id), await openReaderSession(db, other.id)];

  await signOutReader(db, here);
  expect([await findReader(db, here), await findReader(db, there)]).toEqual([null, reader]);
  await signOutReaderEverywhere(db, reader);

  expect([await findReader(db, there), await findReader(db, elsewhere)]).toEqual([null, other]);
});

test("sessions are forgotten a month after their end", async ({ db }) => {
  const reader = await givenSignedInReader(db);
  const ended = await openReaderSession(db, reader.id);
  await openReaderSession(db, reader.id);
  await signOutReader(db, ended);

  await forgetEndedReaderSessions(db, { now: new Date(Date.now() + 31 * 86_400_000) });
  expect(await db.$count(readerSessions)).toBe(1);
  await forgetEndedReaderSessions(db, { now: new Date(Date.now() + 211 * 86_400_000) });

  expect(await db.$count(readerSessions)).toBe(0);
});
