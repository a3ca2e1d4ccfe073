import type { ChildProcess } from "node:child_process";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** A running server. `child` only when this process started it. */
export type Postmaster = { pid: number; port: number; data: string; child?: ChildProcess };

const farewells: readonly [NodeJS.Signals, number][] = [
  ["SIGINT", 4000],
  ["SIGQUIT", 1000],
  ["SIGKILL", 1000],
];

/** The server that runs in this data folder, once it answers; null when none does. */
export async function findPostmaster(data: string): Promise<Postmaster | null> {
  while (true) {
    const lock = readLock(data);
    if (!lock) return null;
    if (!isPostmasterOf(lock.pid, data)) {
      disown(data, lock.pid);
      return null;
    }
    if (lock.ready) return { pid: lock.pid, port: lock.port, data };
    await wait(25);
  }
}

export function isReady(data: string, pid: number): boolean {
  const lock = readLock(data);
  return lock !== null && lock.pid === pid && lock.ready;
}

/** Fast shutdown, within five seconds; past that Postgres is told to drop everything and recovers at its next start. */
export async function stopPostmaster(postmaster: Postmaster): Promise<void> {
  for (const [signal, patience] of farewells) {
    if (!isRunning(postmaster)) return;
    kill(postmaster.pid, signal);
    const deadline = Date.now() + patience;
    while (isRunning(postmaster) && Date.now() < deadline) await wait(20);
  }
}

export async function waitForEnd(postmaster: Postmaster): Promise<void> {
  const { child } = postmaster;
  if (!child) while (isRunning(postmaster)) await wait(300, undefined, { ref: false });
  else if (isRunning(postmaster)) await new Promise((resolve) => child.once("exit", resolve));
}

function isRunning({ pid, data, child }: Postmaster): boolean {
  return child ? child.exitCode === null && child.signalCode === null : isPostmasterOf(pid, data);
}

function readLock(data: string): { pid: number; port: number; ready: boolean } | null {
  const path = join(data, "postmaster.pid");
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, "utf8").split("\n");
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
}

/** A process number alone proves nothing: after a restart of the machine it may be anybody's. */
function isPostmasterOf(pid: number, data: string): boolean {
  try {
    if (existsSync("/proc/self/cwd")) return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).includes(data);
  } catch {
    return false;
  }
}

/**
 * Postgres refuses to start when the number in its lock is alive, were it another program's. The rest of the lock stays:
 * by it Postgres finds backends that outlived a killed postmaster, and waits for them. A power cut can leave an empty one.
 */
function disown(data: string, pid: number): void {
  const path = join(data, "postmaster.pid");
  const beyondAnyPid = "2147483647";
  if (!(pid > 0)) rmSync(path, { force: true });
  else if (isAlive(pid)) writeFileSync(path, readFileSync(path, "utf8").replace(/^\d+/, beyondAnyPid));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has just ended by itself.
  }
}
