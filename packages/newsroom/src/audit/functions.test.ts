import { type SQL, sql } from "drizzle-orm";
import { expect } from "vitest";
import { test } from "../../testing/newsroom-test.ts";
import { writeAudit } from "./commands.ts";
import { verifyAudit } from "./verification.ts";

test.for<[string, SQL[]]>([
  [
    "a temporary table",
    [
      sql`create temporary table audit_entries (like public.audit_entries) on commit drop`,
      sql`insert into pg_temp.audit_entries values (41, now(), null, 'nothing', 'topic', '1', '{}', 'forged', 'forged')`,
    ],
  ],
  [
    "a function of its own",
    [
      sql`create schema elsewhere`,
      sql`create function elsewhere.hash_audit_entry(public.audit_entries) returns bytea language sql as $$ select 'forged'::bytea $$`,
      sql`set local search_path = elsewhere, public`,
    ],
  ],
  [
    "an operator of its own",
    [
      sql`create schema elsewhere`,
      sql`create function elsewhere.swallow(bytea, bytea) returns bytea language sql as $$ select 'forged'::bytea $$`,
      sql`create operator elsewhere.|| (function = elsewhere.swallow, leftarg = bytea, rightarg = bytea)`,
      sql`set local search_path = elsewhere, pg_catalog, public`,
    ],
  ],
])("a session cannot slip %s under the chain", async ([, preparing], { pool }) => {
  await pool.transaction((tx) => writeAudit(tx, null, { act: "addTopic", subject: "topic", subjectId: "1" }));

  await pool.transaction(async (tx) => {
    for (const statement of preparing) await tx.execute(statement);
    await tx.execute(sql`
      insert into public.audit_entries (number, act, subject, subject_id, previous_hash, hash) values (0, 'addTopic', 'topic', '2', '', '')`);
  });

  expect(await verifyAudit(pool, null)).toMatchObject({ entries: 2, brokenAt: null });
});

test("each function of ours says itself where it looks", async ({ db }) => {
  const functions = await db.execute(sql`
    select proname as name, proconfig as settings from pg_proc
    where pronamespace = 'public'::regnamespace and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')`);

  expect(functions.map(({ name }) => name)).toContain("chain_audit_entry");
  expect(functions.map(({ settings }) => settings)).toEqual(functions.map(() => ["search_path=pg_catalog, public, pg_temp"]));
});
