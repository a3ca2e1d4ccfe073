import { readerAgreements, readerCodes, readerPhones } from "@polosa/db/schema/readers.ts";
import { test } from "@polosa/newsroom/testing/newsroom-test.ts";
import { givenEmailCode, givenSignedInReader } from "@polosa/newsroom/testing/readers.ts";
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { purgeReaders } from "./purge-readers.ts";

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

test("the hour's purge takes what is over, and leaves who agrees and asks", async ({ db }) => {
  const gone = await givenSignedInReader(db, { proof: { way: "phone", address: "+77011234567" } });
  const staying = await givenSignedInReader(db, { proof: { way: "phone", address: "+77011234568" } });
  await db
    .update(readerAgreements)
    .set({ endedAt: daysAgo(93) })
    .where(eq(readerAgreements.readerId, gone.id));
  await givenEmailCode(db, "aigul@reader.example");

  await purgeReaders.run(db);

  expect(await db.select({ readerId: readerPhones.readerId }).from(readerPhones)).toEqual([{ readerId: staying.id }]);
  expect(await db.$count(readerCodes)).toBe(1);
});
