import postgres from "postgres";
import { z } from "zod";

const ONE_AT_A_TIME = 7_026_003;

/** Of pg-boss, whose tables and functions are its own business. */
const QUEUE_SCHEMA = "pgboss";

/** What nobody may change or delete, whoever takes over an app: entries are only ever added. */
const APPEND_ONLY = "audit_entries";

/**
 * Lets the apps in by the role that `appUrl` names, with its password: it reads and writes, owns no table of the newsroom and
 * cannot touch what the audit trail says. `ownerUrl` is whose tables they are; asked after every migration. Throws what
 * Postgres says when the owner may not do that.
 */
export async function admitApps(ownerUrl: string, appUrl: string): Promise<void> {
  const role = decodeURIComponent(new URL(appUrl).username);
  const isIn = await mayLogIn(appUrl);
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await sql.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(${ONE_AT_A_TIME})`;
      if (!isIn) await makeRole(tx, role, decodeURIComponent(new URL(appUrl).password));
      await grantNewsroom(tx, role);
      await handOverQueue(tx, role);
    });
  } finally {
    await sql.end();
  }
}

/** A schema for pg-boss where the apps come as the owner. */
export async function makeRoomForQueue(ownerUrl: string): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await sql`create schema if not exists ${sql(QUEUE_SCHEMA)}`;
  } finally {
    await sql.end();
  }
}

/** A role that an administrator of the database made for us may be beyond our changing it. */
async function mayLogIn(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
  return sql`select 1`
    .then(
      () => true,
      () => false,
    )
    .finally(() => sql.end({ timeout: 1 }));
}

async function makeRole(tx: postgres.TransactionSql, role: string, password: string): Promise<void> {
  const [found] = await tx`select 1 from pg_roles where rolname = ${role}`;
  const verb = found ? "alter" : "create";
  await runEach(tx, await tx`select format('%s role %I login password %L', ${verb}::text, ${role}::text, ${password}::text) as statement`);
  // So that the owner can hand it what it has to own.
  await runEach(tx, await tx`select format('grant %I to current_user', ${role}::text) as statement`);
}

async function grantNewsroom(tx: postgres.TransactionSql, role: string): Promise<void> {
  const app = tx(role);
  await tx`revoke create on schema public from public`;
  await tx`grant usage on schema public to ${app}`;
  await tx`grant select, insert, update, delete on all tables in schema public to ${app}`;
  await tx`grant usage, select on all sequences in schema public to ${app}`;
  await tx`revoke all on ${tx(APPEND_ONLY)} from ${app}`;
  await tx`grant select, insert on ${tx(APPEND_ONLY)} to ${app}`;
}

/** The queue of an earlier installation belongs to the owner; pg-boss brings its tables up to date itself. */
async function handOverQueue(tx: postgres.TransactionSql, role: string): Promise<void> {
  await tx`create schema if not exists ${tx(QUEUE_SCHEMA)}`;
  await tx`grant usage, create on schema ${tx(QUEUE_SCHEMA)} to ${tx(role)}`;
  await runEach(
    tx,
    await tx`
      select format('alter table %s owner to %I', oid::regclass, ${role}::text) as statement from pg_class
      where relnamespace = ${QUEUE_SCHEMA}::regnamespace and relkind in ('r', 'p') and relowner <> ${role}::regrole
      union all
      select format('alter routine %s owner to %I', oid::regprocedure, ${role}::text) from pg_proc
      where pronamespace = ${QUEUE_SCHEMA}::regnamespace and proowner <> ${role}::regrole
      union all
      select format('alter type %s owner to %I', oid::regtype, ${role}::text) from pg_type
      where typnamespace = ${QUEUE_SCHEMA}::regnamespace and typtype = 'e' and typowner <> ${role}::regrole`,
  );
}

const Statements = z.array(z.object({ statement: z.string() }));

async function runEach(tx: postgres.TransactionSql, rows: unknown): Promise<void> {
  for (const { statement } of Statements.parse(rows)) await tx.unsafe(statement);
}
