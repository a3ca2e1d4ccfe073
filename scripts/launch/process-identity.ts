import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

/** A process number and when it began: numbers are used again. `began` is empty where the system does not tell. */
export const ProcessIdentity = z.object({ pid: z.number().int().positive(), began: z.string() });
export type ProcessIdentity = z.infer<typeof ProcessIdentity>;

export const identify = (pid: number): ProcessIdentity => ({ pid, began: findBeginning(pid) ?? "" });

/** Whether that very process still lives. */
export function isSame({ pid, began }: ProcessIdentity): boolean {
  return isAlive(pid) && findBeginning(pid) === began;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It lives, and is another user's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function findBeginning(pid: number): string | null {
  try {
    return existsSync("/proc/self/stat") ? readProc(pid) : execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return null;
  }
}

function readProc(pid: number): string | null {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The program's name, in brackets, may itself hold spaces and brackets.
  const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  return state === "Z" ? null : `${boot} ${fields[18]}`;
}
