import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { admitApps } from "./app-role.ts";
import { createDatabase, dropDatabase } from "./embedded/databases.ts";
import { templateName } from "./embedded/test-cluster.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Of the cluster that all test files share. */
    clusterUrl: string;
  }
}

let name: string;
let ownerUrl: string;
let appUrl: string;

beforeEach(async () => {
  name = `app_role_${randomBytes(6).toString("hex")}`;
  ownerUrl = await createDatabase(inject("clusterUrl"), name, templateName);
  appUrl = toAppUrl("first-password");
});

afterEach(async () => {
  await dropDatabase(inject("clusterUrl"), name);
  await run(inject("clusterUrl"), `drop role if exists "${name}"`);
});

test("lets the apps write everything but what the audit trail says", async () => {
  await admitApps(ownerUrl, appUrl);

  await run(appUrl, "insert into settings (key, value) values ('comments', '\"closed\"')");
  await run(appUrl, "update settings set value = '\"open\"'");
  await run(appUrl, writeEntry);

  expect(await run(appUrl, "select number::int, act from audit_entries")).toEqual([{ number: 1, act: "publishArticle" }]);
});

test.each([
  ["change", "update audit_entries set act = 'nothing'"],
  ["delete", "delete from audit_entries"],
  ["empty", "truncate audit_entries"],
  ["alter", "alter table audit_entries disable trigger all"],
  ["drop", "drop table audit_entries"],
  ["get round", "set session_replication_role = replica"],
  ["shadow", "create table public.other_entries (number bigint)"],
])("does not let the apps %s the audit trail", async (_, statement) => {
  await admitApps(ownerUrl, appUrl);
  await run(appUrl, writeEntry);

  await expect(run(appUrl, statement)).rejects.toMatchObject({ code: "42501" });

  expect(await run(ownerUrl, "select act from audit_entries")).toEqual([{ act: "publishArticle" }]);
});

test.each(["update audit_entries set act = 'nothing'", "delete from audit_entries", "truncate audit_entries"])(
  "stops the owner too, by a trigger: %s",
  async (statement) => {
    await run(ownerUrl, writeEntry);

    await expect(run(ownerUrl, statement)).rejects.toThrow("append-only");
  },
);

test("takes a new password, and hands over a queue that the owner began", async () => {
  await run(ownerUrl, "create schema pgboss; create type pgboss.job_state as enum ('new'); create table pgboss.job (state pgboss.job_state)");
  await admitApps(ownerUrl, appUrl);

  await admitApps(ownerUrl, toAppUrl("second-password"));

  expect(await run(toAppUrl("second-password"), "alter table pgboss.job add column name text; select 1 as one")).toBeDefined();
  await expect(run(appUrl, "select 1")).rejects.toMatchObject({ code: "28P01" });
});

const writeEntry = "insert into audit_entries (number, act, subject, subject_id, previous_hash, hash) values (0, 'publishArticle', 'article', '1', '', '')";

function toAppUrl(password: string): string {
  const url = new URL(ownerUrl);
  url.username = name;
  url.password = password;
  return url.href;
}

async function run(url: string, statement: string): Promise<unknown[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return [...(await sql.unsafe(statement))];
  } finally {
    await sql.end({ timeout: 1 });
  }
}
