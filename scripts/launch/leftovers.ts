import { setTimeout as wait } from "node:timers/promises";
import type { Holder } from "./lock.ts";
import { isSame } from "./process-identity.ts";
import { killGroup } from "./programs.ts";

/** Ends what a killed launcher left running: politely for five seconds, then not. */
export async function endLeftovers(left: Holder | null): Promise<void> {
  const living = (left?.children ?? []).filter(isSame);
  for (const { pid } of living) process.kill(pid, "SIGTERM");

  const deadline = Date.now() + 5000;
  while (living.some(isSame) && Date.now() < deadline) await wait(100);
  for (const { pid } of living) killGroup(pid);
}
