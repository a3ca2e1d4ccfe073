import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readFile, rmdir, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { findAccount } from "./account.ts";
import { createDatabase, dropDatabase } from "./databases.ts";
import { removeEmbeddedPostgres, startEmbeddedPostgres } from "./postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Of this run; what is left in it is removed with it. */
    testDirectory: string;
  }
}

let directory = "";
const start = () => startEmbeddedPostgres({ directory, durable: false });
const lock = () => join(directory, "data", "postmaster.pid");

// In the run's folder, so that the servers of a run that is cut short are ended with it.
beforeEach(() => {
  directory = join(inject("testDirectory"), `postgres-${randomBytes(4).toString("hex")}`);
});

afterEach(() => removeEmbeddedPostgres(directory));

test("keeps rows, password and port from one start to the next", async () => {
  const first = await start();
  await query(first.url, "create table kept as select 42 as answer");
  await first.stop();

  const second = await start();

  expect(second).toMatchObject({ url: first.url, adopted: false });
  expect(await query(second.url, "select answer from kept")).toEqual([{ answer: 42 }]);
});

test("adopts a server that a killed launcher left behind, and can stop it", async () => {
  const launcher = spawn(process.execPath, ["--input-type=module", "--eval", startAndBeKilled()], { stdio: ["ignore", "ignore", "inherit"] });
  expect(await once(launcher, "exit")).toEqual([null, "SIGKILL"]);

  const found = await start();
  expect(found.adopted).toBe(true);
  expect(await query(found.url, "select 1 as one")).toEqual([{ one: 1 }]);
  await found.stop();

  await expect(query(found.url, "select 1")).rejects.toThrow("ECONNREFUSED");
});

test("comes back at the same address after the server itself was killed", async () => {
  const killed = await start();
  process.kill(await readPid(), "SIGKILL");
  await killed.ended;

  expect((await start()).url).toBe(killed.url);
});

test("starts over a lock whose process number now is another program's", async () => {
  await (await start()).stop();
  const other = spawn("sleep", ["60"], { ...findAccount(directory) });
  await writeFile(lock(), `${other.pid}\n${directory}/data\n1\n5432\n\n127.0.0.1\n 1 2\nready   \n`);

  const started = await start();

  expect(started.adopted).toBe(false);
  expect(other.kill()).toBe(true);
});

test("starts over a lock that a power cut left empty", async () => {
  await (await start()).stop();
  await writeFile(lock(), "");

  expect((await start()).adopted).toBe(false);
});

test("sorts and lowers Kazakh, and finds trigrams in it", async () => {
  const { url } = await start();
  await query(url, "create extension pg_trgm");

  expect(await query(url, "select lower('ҚАЗАҚ ӘҢҒІ') as text")).toEqual([{ text: "қазақ әңғі" }]);
  expect(await query(url, "select string_agg(x, '' order by x) as text from unnest(array['я','қ','л','к','ә','б','а']) x")).toEqual([{ text: "аәбкқля" }]);
  expect(await query(url, "select similarity('Қазақстан', 'қазақстан') as same")).toEqual([{ same: 1 }]);
});

test("answers on the loopback with a password only", async () => {
  const { url } = await start();
  const withoutPassword = new URL(url);
  withoutPassword.password = "";

  await expect(query(withoutPassword.href, "select 1")).rejects.toThrow();
  expect(await query(url, "show listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
  expect((await stat(join(directory, "password"))).mode & 0o077).toBe(0);
});

test("clones a template, also twice at once, and drops the clones", async () => {
  const { url } = await start();
  const template = await createDatabase(url, "template_news");
  await query(template, "create table stories as select 'first' as headline");

  const clones = await Promise.all([createDatabase(url, "one", "template_news"), createDatabase(url, "two", "template_news")]);
  await query(clones[0], "delete from stories");

  expect(await query(clones[1], "select * from stories")).toEqual([{ headline: "first" }]);
  await dropDatabase(url, "one");
  await expect(query(clones[0], "select 1")).rejects.toThrow("does not exist");
});

test.runIf(process.getuid?.() === 0)("finds a reachable place when root's folder keeps others out", async () => {
  const folder = await mkdtemp(join(tmpdir(), "polosa-"));
  directory = join(folder, "postgres");
  const notices: string[] = [];

  const running = await startEmbeddedPostgres({ directory, durable: false, onNotice: (text) => notices.push(text) });

  expect(await query(running.url, "select 1 as one")).toEqual([{ one: 1 }]);
  expect(notices).toEqual([expect.stringContaining(folder)]);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  await removeEmbeddedPostgres(directory);
  await rmdir(folder);
});

async function query(url: string, text: string): Promise<unknown[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return [...(await sql.unsafe(text))];
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function readPid(): Promise<number> {
  return Number((await readFile(lock(), "utf8")).split("\n")[0]);
}

function startAndBeKilled(): string {
  const module = JSON.stringify(new URL("./postgres.ts", import.meta.url).href);
  return `const { startEmbeddedPostgres } = await import(${module});
    await startEmbeddedPostgres(${JSON.stringify({ directory, durable: false })});
    process.kill(process.pid, "SIGKILL");`;
}
