import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { childEnv } from "./env.ts";
import { say } from "./progress.ts";

export type Program = { name: string; cwd: string; args: string[]; env: Record<string, string> };

/** A program of ours under Node, in a process group of its own: a terminal's Ctrl-C reaches the launcher only. */
export function spawnNode({ name, cwd, args, env }: Program, write: (line: string) => void = say): ChildProcess {
  const preload = ["--import", join(import.meta.dirname, "end-with-launcher.mjs")];
  const child = spawn(process.execPath, [...preload, ...args], {
    cwd,
    env: childEnv({ ...env, LAUNCHER_PID: String(process.pid) }),
    detached: process.platform !== "win32",
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  for (const stream of [child.stdout, child.stderr]) if (stream) prefixLines(stream, name, write);
  return child;
}

/** SIGTERM, after five seconds SIGKILL, and the same for what it started itself. */
export async function endProgram(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    const impatience = setTimeout(() => killGroup(child.pid), 5000);
    child.kill("SIGTERM");
    await ended;
    clearTimeout(impatience);
  }
  killGroup(child.pid);
}

export function killGroup(leader: number | undefined): void {
  if (!leader) return;
  try {
    process.kill(-leader, "SIGKILL");
  } catch {
    // Nothing of it is left.
  }
}

function prefixLines(stream: Readable, name: string, write: (line: string) => void): void {
  createInterface({ input: stream }).on("line", (line) => {
    if (line.trim() !== "") write(`${name.padEnd(6)} | ${line}`);
  });
}
