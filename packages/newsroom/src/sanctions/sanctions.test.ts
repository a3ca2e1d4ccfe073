import { letters } from "@polosa/db/schema/notices.ts";
import { readerSanctions, readers } from "@polosa/db/schema/readers.ts";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { givenPerson, givenReader, givenSection } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { imposeSanction, liftSanction } from "./commands.ts";
import { findSanction, listSanctions } from "./queries.ts";

describe("imposeSanction", () => {
  test("the heaviest in force counts, and a warning keeps nobody from anything", async ({ db }) => {
    const [moderator, reader] = [await givenPerson(db, { role: "moderator" }), await givenReader(db)];
    const impose = { readerId: reader.id, reason: "insult", note: "" } as const;

    await imposeSanction(db, moderator, { kind: "warning", ...impose });
    expect(await findSanction(db, reader.id)).toBeNull();
    await imposeSanction(db, moderator, { kind: "hold", ...impose });
    await imposeSanction(db, moderator, { kind: "mute", lasts: "day", ...impose });
    expect(await findSanction(db, reader.id)).toMatchObject({ kind: "mute", reason: "insult", endsAt: expect.any(String) });

    const ban = await imposeSanction(db, moderator, { kind: "ban", ...impose });
    expect(await findSanction(db, reader.id)).toEqual({ kind: "ban", reason: "insult", endsAt: null });
    await liftSanction(db, moderator, { sanctionId: ban });
    expect(await findSanction(db, reader.id)).toMatchObject({ kind: "mute" });
    await db
      .update(readerSanctions)
      .set({ endsAt: new Date(Date.now() - 1_000) })
      .where(eq(readerSanctions.kind, "mute"));
    expect(await findSanction(db, reader.id)).toMatchObject({ kind: "hold" });
  });

  test("tells the reader by letter, in their language, without what moderators keep to themselves", async ({ db }) => {
    const [moderator, reader] = [await givenPerson(db, { role: "moderator" }), await givenReader(db)];
    await db.update(readers).set({ email: "aigul@example.kz", locale: "kk" }).where(eq(readers.id, reader.id));

    const sanctionId = await imposeSanction(db, moderator, { kind: "mute", lasts: "week", readerId: reader.id, reason: "spam", note: "Третий раз" });
    await liftSanction(db, moderator, { sanctionId });

    const sent = await db.select().from(letters);
    expect(sent.map(({ subject }) => subject)).toEqual(["Полоса: пікір жазу уақытша тоқтатылды", "Полоса: шектеу алынды"]);
    expect(sent[0]?.body).toMatch(/\d\d\.\d\d\.20\d\d, \d\d:\d\d дейін пікір жазуды тоқтатты[\s\S]*Себебі: спам немесе жарнама/);
    expect(JSON.stringify([sent, await listSanctions(db, reader.id)])).not.toContain("Третий раз");
  });

  test("is for those who moderate everywhere, and is lifted once", async ({ db }) => {
    const [{ id: sectionId }, reader, everywhere] = [await givenSection(db), await givenReader(db), await givenPerson(db, { role: "moderator" })];
    const here = await givenPerson(db, { role: "moderator", sectionId });
    const ban = { kind: "ban", readerId: reader.id, reason: "hate", note: "" } as const;

    await expect(imposeSanction(db, here, ban)).rejects.toMatchObject({ kind: "forbidden" });
    const sanctionId = await imposeSanction(db, everywhere, ban);
    await expect(liftSanction(db, here, { sanctionId })).rejects.toMatchObject({ kind: "forbidden" });
    await liftSanction(db, everywhere, { sanctionId });
    await expect(liftSanction(db, everywhere, { sanctionId })).rejects.toMatchObject({ reason: "sanction_over" });
  });
});
