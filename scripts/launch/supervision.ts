import type { ChildProcess } from "node:child_process";
import { endProgram, type Program, spawnNode } from "./programs.ts";
import { say, seconds } from "./progress.ts";

const longestPause = 15_000;
const calmAfter = 60_000;

export type Supervised = { name: string; restart(): Promise<void>; stop(): Promise<void> };

/** Starts the program again whenever it ends, waiting longer each time that it ends soon. */
export function supervise(program: Program, onPid: (pid: number) => void): Supervised {
  let child: ChildProcess;
  let stopped = false;
  let pause = 250;
  let timer: NodeJS.Timeout | undefined;

  const start = () => {
    const begunAt = Date.now();
    child = spawnNode(program);
    if (child.pid) onPid(child.pid);
    child.once("exit", (code, signal) => {
      if (stopped) return;
      pause = Date.now() - begunAt > calmAfter ? 250 : Math.min(pause * 2, longestPause);
      say(`  ${program.name} ended (${signal ?? `exit code ${code}`}) after ${seconds(begunAt)}; starting it again`);
      timer = setTimeout(start, pause);
    });
  };
  start();

  return {
    name: program.name,
    restart: async () => {
      clearTimeout(timer);
      const old = child;
      old.removeAllListeners("exit");
      await endProgram(old);
      if (!stopped) start();
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await endProgram(child);
    },
  };
}
