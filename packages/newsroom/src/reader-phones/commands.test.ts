import { auditEntries } from "@polosa/db/schema/audit.ts";
import { readerAgreements, readerPhones, readers } from "@polosa/db/schema/readers.ts";
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { givenPerson } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { testSecret as secret } from "../../testing/origins.ts";
import { givenSignedInReader } from "../../testing/readers.ts";
import { recordAgreement } from "../agreements/commands.ts";
import { purgeEndedPhones, readPhoneNumber } from "./commands.ts";

const DAY_MS = 86_400_000;
type Database = Parameters<typeof givenSignedInReader>[0];

async function givenPhoneReader(db: Database, index = 0, endedAt: Date | null = null) {
  const reader = await givenSignedInReader(db, { proof: { way: "phone", address: `+7701${String(1_000_000 + index)}` }, name: `Оқырман ${index}` });
  await db.update(readerAgreements).set({ endedAt }).where(eq(readerAgreements.readerId, reader.id));
  return reader;
}

test("an administrator reads a number, and the trail says so each time", async ({ db }) => {
  const [administrator, reader] = [await givenPerson(db, { role: "administrator" }), await givenPhoneReader(db)];

  const read = [
    await readPhoneNumber(db, administrator, { readerId: reader.id, secret }),
    await readPhoneNumber(db, administrator, { readerId: reader.id, secret }),
  ];

  expect(read).toEqual(["+77011000000", "+77011000000"]);
  const entries = await db.select({ act: auditEntries.act, actorId: auditEntries.actorId, subjectId: auditEntries.subjectId }).from(auditEntries);
  expect(entries).toEqual(Array(2).fill({ act: "readPhoneNumber", actorId: administrator.id, subjectId: reader.id }));
});

test.for(["author", "editor", "moderator"] as const)("%s reads no number", async (role, { db }) => {
  const [person, reader] = [await givenPerson(db, { role }), await givenPhoneReader(db)];

  await expect(readPhoneNumber(db, person, { readerId: reader.id, secret })).rejects.toThrow("not_allowed");

  expect(await db.$count(auditEntries)).toBe(0);
});

test("no number stands in the database as it is", async ({ db }) => {
  await givenPhoneReader(db);

  const kept = JSON.stringify([await db.select().from(readerPhones), await db.select().from(readers)]);

  expect(kept).not.toContain("7011000000");
});

test("through a year every number goes on the day it is due, and nothing else goes", async ({ db }) => {
  const begin = Date.UTC(2026, 0, 1);
  const endings = Array.from({ length: 24 }, (_, index) => new Date(begin + index * 15 * DAY_MS + 3_600_000));
  const gone = new Map(await Promise.all(endings.map(async (endedAt, index) => [(await givenPhoneReader(db, index, endedAt)).id, endedAt] as const)));
  const staying = await givenPhoneReader(db, 100);
  const back = await givenPhoneReader(db, 101, new Date(begin));
  await recordAgreement(db, { readerId: back.id, locale: "ru", way: "phone" });

  for (let day = 0; day <= 365; day += 1) {
    const now = new Date(begin + day * DAY_MS);
    await purgeEndedPhones(db, { now });
    const kept = (await db.select({ id: readerPhones.readerId }).from(readerPhones)).map(({ id }) => id);
    const due = [...gone].filter(([, endedAt]) => addMonths(endedAt, 3) > now).map(([id]) => id);
    expect(kept.toSorted()).toEqual([...due, staying.id, back.id].toSorted());
  }

  const agreements = await db.select().from(readerAgreements);
  expect(agreements).toHaveLength(27);
  expect(agreements.filter(({ purgedAt }) => purgedAt).every(({ endedAt, purgedAt }) => endedAt && purgedAt && purgedAt < addMonths(endedAt, 3, DAY_MS))).toBe(
    true,
  );
  expect(await db.$count(readers)).toBe(26);
});

/** As the calendar has them: the end of a month stays one. */
function addMonths(at: Date, months: number, more = 0): Date {
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months + 1, 0)).getUTCDate();
  const moved = new Date(at);
  moved.setUTCDate(1);
  moved.setUTCMonth(at.getUTCMonth() + months, Math.min(at.getUTCDate(), last));
  return new Date(moved.getTime() + more);
}
