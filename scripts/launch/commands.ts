import { spawn } from "node:child_process";
import { closeUnlessEnded } from "./closing.ts";
import { childEnv } from "./env.ts";
import { root } from "./paths.ts";
import { killGroup } from "./programs.ts";

export type Command = {
  file: string;
  args: string[];
  env?: Record<string, string>;
  onStart?(pid: number): void;
  /** Sees the output as it comes; it is returned in full in any case. */
  onOutput?(text: string): void;
};

/** Runs a command to its end in the root folder, in a process group that ends with the launcher. */
export async function run({ file, args, env = {}, onStart, onOutput }: Command): Promise<{ ok: boolean; output: string }> {
  const child = spawn(file, args, { cwd: root, env: childEnv(env), detached: process.platform !== "win32", stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      onOutput?.(text);
    });
  }
  const ended = new Promise<number | null>((resolve, reject) => child.once("error", reject).once("close", resolve));
  const forget = closeUnlessEnded(async () => {
    child.kill("SIGTERM");
    const impatience = setTimeout(() => killGroup(child.pid), 3000);
    await ended.catch(() => {});
    clearTimeout(impatience);
    killGroup(child.pid);
  });
  if (child.pid) onStart?.(child.pid);

  try {
    return { ok: (await ended) === 0, output };
  } finally {
    // What it left behind ends now: later, its number may be another program's.
    killGroup(child.pid);
    forget();
  }
}
