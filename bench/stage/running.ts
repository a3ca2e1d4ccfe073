import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { closeLater } from "../../scripts/launch/closing.ts";
import { endProgram, type Program, spawnNode } from "../../scripts/launch/programs.ts";
import { fetchOnce } from "../load/connection.ts";

/** A program of the bench that runs. */
export type Running = {
  pid: number;
  hasEnded(): boolean;
  lastWords(): string;
  /** Asks it to go, waits until it has. */
  stop(): Promise<void>;
};

const all = new Set<Running>();
const patience = 60_000;

// Together, not one after the other: the launcher gives the end less than ten seconds.
closeLater(Promise.resolve(), stopPrograms);

export async function stopPrograms(): Promise<void> {
  await Promise.all([...all].map((each) => each.stop()));
}

/** Starts one of our programs under Node. Only its last words are kept: failing renders are wanted in some suites. */
export function startNode(program: Program): Running {
  let last = "";
  const child = spawnNode(program, (line) => {
    last = line;
  });
  return track(child, () => last);
}

/** Ends with the bench, whichever way that ends. */
export function track(child: ChildProcess, lastWords: () => string = () => ""): Running {
  const running: Running = {
    pid: child.pid ?? 0,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    lastWords,
    stop: async () => {
      all.delete(running);
      if (!running.hasEnded()) await endProgram(child);
    },
  };
  all.add(running);
  child.once("error", () => all.delete(running));
  return running;
}

export async function waitForAnswer(running: Running, port: number, path: string): Promise<void> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    if (running.hasEnded()) throw new Error(`The program for port ${port} ended before it answered: ${running.lastWords()}`);
    const answer = await fetchOnce(port, path).catch(() => null);
    if (answer?.status === 200) return;
    await wait(50);
  }
  throw new Error(`Nothing answers ${path} at port ${port} after ${patience / 1000} s`);
}

/** Seconds of processor time it and its children have used; NaN where the system does not tell. */
export function readCpuSeconds({ pid }: Running): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean);
    return [pid, ...children].map(readTicks).reduce((sum, ticks) => sum + ticks, 0) / 100;
  } catch {
    return Number.NaN;
  }
}

function readTicks(pid: number | string): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return Number(fields[11]) + Number(fields[12]);
}
