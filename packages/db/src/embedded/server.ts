import { spawn } from "node:child_process";
import { closeSync, existsSync, fchownSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Place } from "./cluster.ts";
import { findFreePort } from "./free-port.ts";
import { isReady, type Postmaster } from "./postmaster.ts";

const patience = 30_000;
const logLimit = 5_000_000;

const always = { listen_addresses: "127.0.0.1", unix_socket_directories: "", timezone: "UTC", log_timezone: "UTC" };
const forTests = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", wal_level: "minimal", max_wal_senders: "0", max_connections: "200" };

/** Tries again for a while: backends of a killed server hold its memory for a moment, and a free port may be taken meanwhile. */
export async function spawnServer(place: Place): Promise<Postmaster> {
  const deadline = Date.now() + patience;
  while (true) {
    const outcome = await trySpawn(place);
    if (typeof outcome !== "string") return outcome;
    if (!/shared memory|could not (bind|create any)|lock file/.test(outcome) || Date.now() > deadline) {
      throw new Error(`Postgres did not start: ${outcome} (all of it in ${join(place.home, "server.log")})`);
    }
    await wait(250);
  }
}

/** The running server, or its last words. */
async function trySpawn({ home, binaries, account, durable }: Place): Promise<Postmaster | string> {
  const data = join(home, "data");
  const port = await choosePort(home);
  const log = openLog(home, account);
  const logStart = statSync(log).size;
  const settings = Object.entries(durable ? always : { ...always, ...forTests }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const output = openSync(log, "a");
  // A session of its own: a terminal's Ctrl-C must reach the launcher only, which stops the apps before their database.
  const child = spawn(join(binaries, "postgres"), ["-D", data, "-p", String(port), ...settings], {
    ...account,
    cwd: home,
    detached: true,
    env: { PATH: "/usr/bin:/bin" },
    stdio: ["ignore", output, output],
  });
  closeSync(output);

  const failure = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", () => resolve(readLastWords(log, logStart)));
  });
  while (child.pid && child.exitCode === null && child.signalCode === null) {
    if (isReady(data, child.pid)) return { pid: child.pid, port, data, child };
    await wait(20);
  }
  return failure;
}

/** The last one if it can be had, so that addresses written down elsewhere stay true. */
async function choosePort(home: string): Promise<number> {
  const path = join(home, "port");
  const last = existsSync(path) ? Number(readFileSync(path, "utf8")) : 0;
  const port = await findFreePort(last);
  if (port === last) return port;

  // Removed first: it may be root's, in a folder that is ours.
  rmSync(path, { force: true });
  writeFileSync(path, String(port));
  return port;
}

function openLog(home: string, account: Place["account"]): string {
  const path = join(home, "server.log");
  const isLong = (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > logLimit;
  const file = openSync(path, isLong ? "w" : "a", 0o600);
  if (account) fchownSync(file, account.uid, account.gid);
  closeSync(file);
  return path;
}

function readLastWords(log: string, from: number): string {
  const lines = readFileSync(log)
    .subarray(from)
    .toString()
    .split("\n")
    .filter((line) => /FATAL|PANIC|ERROR|could not/.test(line));
  return lines.join("; ") || "it ended without a word";
}
