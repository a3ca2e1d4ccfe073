import { auditEntries } from "@polosa/db/schema/audit.ts";
import { eq, type SQL, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { givenArticle, givenComment, givenPerson, givenPublishedArticle } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { removeComment } from "../moderation/commands.ts";
import { publishArticle, takeDownArticle } from "../publications/commands.ts";
import { writeAudit, writeAuditEach } from "./commands.ts";
import { AuditFilters } from "./input.ts";
import { exportEntries, listActors, listActs, listEntries } from "./queries.ts";
import { verifyAudit } from "./verification.ts";

const everything = AuditFilters.parse({});

describe("writing", () => {
  test("an act and its entry are one: what is refused leaves none", async ({ db }) => {
    const article = await givenPublishedArticle(db);
    const moderator = await givenPerson(db, { role: "moderator" });
    const comment = await givenComment(db, { articleId: article.id });
    await removeComment(db, moderator, { commentId: comment.id, reason: "spam", note: "Реклама" });

    await expect(takeDownArticle(db, article.author, { articleId: article.id, reason: "Хочу снять" })).rejects.toMatchObject({ kind: "forbidden" });

    const { entries } = await listEntries(db, everything);
    expect(entries.map(({ act, actorName, subjectId }) => [act, actorName, subjectId])).toEqual([
      ["removeComment", "moderator", comment.id],
      ["publishArticle", "editor", article.id],
    ]);
    expect(entries[0]?.details).toMatchObject({ from: "waiting", to: "removed", reason: "spam" });
  });

  test("what was done to many at once is a chain as well", async ({ db }) => {
    const editor = await givenPerson(db, { role: "editor" });
    const entry = (subjectId: string) => ({ act: "reschedule", subject: "schedule" as const, subjectId });

    await writeAuditEach(db, editor, [entry("first"), entry("second"), entry("third")]);

    expect((await listEntries(db, everything)).entries.map(({ subjectId }) => subjectId)).toEqual(["third", "second", "first"]);
    expect(await verifyAudit(db, null)).toMatchObject({ entries: 3, brokenAt: null });
  });

  test("numbers without gaps and one chain, however many act at once", async ({ pool }) => {
    const articles = [];
    for (let each = 0; each < 8; each += 1) articles.push(await givenArticle(pool));

    await Promise.all(articles.map((article) => publishArticle(pool, article.editor, { articleId: article.id, revision: article.revision })));

    expect(await verifyAudit(pool, null)).toMatchObject({ entries: 8, brokenAt: null });
  });
});

describe("verifying", () => {
  test("holds for every character that somebody may write, over many batches", async ({ pool }) => {
    const odd = '«Ә» "кавычки" \\ \u0001 \u001f \u007f \u2028 \b\f\n\r\t 😀 </script>';
    await pool.transaction((tx) =>
      writeAudit(tx, null, { act: "publishArticle", subject: "article", subjectId: odd, details: { b: 1.5e300, a: [odd, null] } }),
    );
    await pool.execute(sql`
      insert into audit_entries (number, act, subject, subject_id, previous_hash, hash)
      select 0, 'publishArticle', 'article', n, '', '' from generate_series(1, 2500) n`);

    const { entries, brokenAt, hash } = await verifyAudit(pool, null);

    expect([entries, brokenAt]).toEqual([2501, null]);
    expect(await verifyAudit(pool, { number: 2501, hash })).toMatchObject({ brokenAt: null });
  });

  test.for<[string, SQL, number]>([
    ["one changed byte of the details", sql`update audit_entries set details = '{"note": "b"}' where number = 3`, 3],
    ["a changed actor", sql`update audit_entries set actor_id = null where number = 2`, 2],
    ["a moment moved by a millisecond", sql`update audit_entries set at = at + interval '1 millisecond' where number = 4`, 4],
    ["one changed byte of a hash", sql`update audit_entries set hash = set_byte(hash, 31, get_byte(hash, 31) # 1) where number = 1`, 1],
    ["a removed entry", sql`delete from audit_entries where number = 3`, 3],
    ["a removed first entry", sql`delete from audit_entries where number = 1`, 1],
    [
      "an entry written anew with a fitting hash of its own",
      sql`update audit_entries e set act = 'nothing', hash = hash_audit_entry(row(e.number, e.at, e.actor_id, 'nothing', e.subject, e.subject_id, e.details, e.previous_hash, e.hash)::audit_entries) where number = 2`,
      3,
    ],
  ])("finds %s behind the triggers' back", async ([, tampering, brokenAt], { pool }) => {
    const actor = await givenPerson(pool, { role: "administrator" });
    for (let each = 1; each <= 5; each += 1)
      await pool.transaction((tx) => writeAudit(tx, actor, { act: "addTopic", subject: "topic", subjectId: `${each}`, details: { note: "a" } }));

    await pool.transaction(async (tx) => {
      await tx.execute(sql`set local session_replication_role = replica`);
      await tx.execute(tampering);
    });

    expect(await verifyAudit(pool, null)).toMatchObject({ brokenAt, entries: brokenAt - 1 });
  });

  test("finds an end that was cut off, by what was written down before", async ({ pool }) => {
    for (let each = 1; each <= 3; each += 1) await pool.transaction((tx) => writeAudit(tx, null, { act: "addTopic", subject: "topic", subjectId: `${each}` }));
    const { hash } = await verifyAudit(pool, null);

    await pool.transaction(async (tx) => {
      await tx.execute(sql`set local session_replication_role = replica`);
      await tx.delete(auditEntries).where(eq(auditEntries.number, 3));
    });

    expect(await verifyAudit(pool, null)).toMatchObject({ entries: 2, brokenAt: null });
    expect(await verifyAudit(pool, { number: 3, hash })).toMatchObject({ brokenAt: 3 });
  });
});

describe("searching", () => {
  test("finds by act, person, subject and day of the newsroom's own time", async ({ db }) => {
    const [anna, berik] = [await givenPerson(db, { role: "administrator" }), await givenPerson(db, { role: "editor" })];
    await writeAudit(db, anna, { act: "addTopic", subject: "topic", subjectId: "t1" });
    await writeAudit(db, berik, { act: "publishArticle", subject: "article", subjectId: "a1" });
    await writeAudit(db, null, { act: "publishArticle", subject: "article", subjectId: "a2" });
    const find = async (wanted: Partial<AuditFilters>) => (await listEntries(db, { ...everything, ...wanted })).entries.map(({ subjectId }) => subjectId);
    const today = new Intl.DateTimeFormat("sv", { timeZone: "Asia/Almaty" }).format(new Date());

    expect(await find({ act: "publishArticle" })).toEqual(["a2", "a1"]);
    expect(await find({ personId: berik.id })).toEqual(["a1"]);
    expect(await find({ subject: "topic", subjectId: "t1" })).toEqual(["t1"]);
    expect(await find({ from: today, to: today })).toEqual(["a2", "a1", "t1"]);
    expect(await find({ from: "2001-01-01", to: "2001-01-01" })).toEqual([]);
    expect(await find({ before: 2 })).toEqual(["t1"]);
    expect(await listActs(db)).toEqual(["addTopic", "publishArticle"]);
    expect((await listActors(db)).map(({ id }) => id).sort()).toEqual([anna.id, berik.id].sort());
  });

  test("exports all of it once, batch by batch", async ({ db }) => {
    await db.execute(sql`
      insert into audit_entries (number, act, subject, subject_id, previous_hash, hash)
      select 0, 'addTopic', 'topic', n, '', '' from generate_series(1, 2345) n`);

    const sizes = [];
    const numbers = [];
    for await (const batch of exportEntries(db, everything)) {
      sizes.push(batch.length);
      numbers.push(...batch.map(({ number }) => number));
    }

    expect(sizes).toEqual([1000, 1000, 345]);
    expect(new Set(numbers).size).toBe(2345);
  });
});
