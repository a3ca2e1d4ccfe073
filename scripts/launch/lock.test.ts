import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Holder, takeLock } from "./lock.ts";
import { identify } from "./process-identity.ts";

let folder = "";
const path = () => join(folder, "running.json");
const left = (changed: Partial<Holder>): Holder => ({ holder: identify(process.pid), children: [], addresses: [], isEnding: false, ...changed });
const writeHolder = (holder: Holder) => writeFileSync(path(), JSON.stringify(holder));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "polosa-lock-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

test("tells a second one who holds it and where that can be reached", () => {
  const first = takeLock(path());
  if ("lock" in first) first.lock.note({ addresses: ["http://localhost:3000"] });

  expect(takeLock(path())).toEqual({ heldBy: left({ addresses: ["http://localhost:3000"] }) });
});

test("is free again after its release", () => {
  const first = takeLock(path());
  if ("lock" in first) first.lock.release();

  expect(existsSync(path())).toBe(false);
  expect(takeLock(path())).toHaveProperty("lock.leftBy", null);
});

test("stays with who holds it now when an earlier holder lets go once more", () => {
  const first = takeLock(path());
  if ("lock" in first) first.lock.note({ addresses: ["first"] });
  if ("lock" in first) first.lock.release();
  const second = takeLock(path());

  if ("lock" in first) first.lock.release();

  expect(second).toHaveProperty("lock");
  expect(takeLock(path())).toHaveProperty("heldBy");
});

test("passes from a killed holder to the next, with the children that it left", async () => {
  const dead = spawn(process.execPath, ["--eval", "setInterval(() => {}, 1000)"]);
  const holder = identify(dead.pid ?? 0);
  dead.kill("SIGKILL");
  await once(dead, "exit");
  writeHolder(left({ holder, children: [{ pid: 12, began: "then" }] }));

  expect(takeLock(path())).toHaveProperty("lock.leftBy.children", [{ pid: 12, began: "then" }]);
});

test("is not held by another program that now has the holder's process number", () => {
  writeHolder(left({ holder: { pid: process.pid, began: "before the machine was started again" } }));

  expect(takeLock(path())).toHaveProperty("lock");
});

test.each(["", "{", '{"holder":{"pid":-1}}'])("is not held by a damaged file: %j", (content) => {
  writeFileSync(path(), content);

  expect(takeLock(path())).toHaveProperty("lock.leftBy", null);
});

test("goes to one only of many that find it stale at once, every time", async () => {
  const paths = Array.from({ length: 60 }, (_, round) => join(folder, `running-${round}.json`));
  for (const each of paths) writeFileSync(each, JSON.stringify(left({ holder: { pid: process.pid, began: "long ago" } })));
  const module = JSON.stringify(new URL("./lock.ts", import.meta.url).href);
  // Every one of them must be looking before the first has gone again.
  const script = `const { takeLock } = await import(${module});
    const take = (path) => "lock" in takeLock(path) ? 1 : 0;
    process.stdin.once("data", () => process.stdout.write(JSON.stringify(${JSON.stringify(paths)}.map(take))));
    process.stdin.once("end", () => process.exit());
    process.stderr.write("ready");`;
  const rivals = Array.from({ length: 6 }, () => spawn(process.execPath, ["--input-type=module", "--eval", script]));
  const answers = rivals.map((rival) => once(rival.stdout, "data").then(([data]): number[] => JSON.parse(String(data))));
  await Promise.all(rivals.map((rival) => once(rival.stderr, "data")));

  for (const rival of rivals) rival.stdin.write("go");

  const taken = await Promise.all(answers);
  expect(paths.map((_, round) => taken.reduce((wins, each) => wins + (each[round] ?? 0), 0))).toEqual(paths.map(() => 1));
  for (const rival of rivals) rival.stdin.end();
  await Promise.all(rivals.map((rival) => text(rival.stderr)));
  expect(readdirSync(folder).sort()).toEqual(paths.map((each) => basename(each)).sort());
});
