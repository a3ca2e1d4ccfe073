import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { closeLater } from "./closing.ts";
import { run } from "./commands.ts";
import { endLeftovers } from "./leftovers.ts";
import { type Lock, readHolder, takeLock } from "./lock.ts";
import { OperatorError } from "./operator-error.ts";
import { data, root } from "./paths.ts";
import { identify, isSame } from "./process-identity.ts";
import { readBuildId } from "./rebuilt.ts";

const record = join(data, "built.json");

const Plan = z.object({ tasks: z.array(z.object({ taskId: z.string(), hash: z.string(), directory: z.string(), command: z.string() })) });
const Built = z.record(z.string(), z.object({ hash: z.string(), buildId: z.string() }));
type Built = z.infer<typeof Built>;

const lockPath = join(data, "build.json");

/** Whether somebody, here or in another launcher, builds now. */
export function isBuilding(): boolean {
  const holder = readHolder(lockPath);
  return holder !== null && isSame(holder.holder);
}

/**
 * Builds what is not built. When turbo's hashes are those of what is there, turbo is not called at all: on a cache hit it
 * would write the same files again, under the feet of a server that reads them.
 */
export async function build(note: (text: string) => void): Promise<void> {
  if (await isCurrent()) return note("nothing has changed");

  const lock = await waitForLock(note);
  closeLater(Promise.resolve(lock), (taken) => taken.release());
  await endLeftovers(lock.leftBy);
  if (!(await isCurrent())) {
    const onStart = (pid: number) => lock.note({ children: [identify(pid)] });
    const { ok, output } = await turbo(["run", "build", "--output-logs=errors-only", "--no-color"], onStart);
    if (!ok) throw new OperatorError(`${output}\nThe build failed: see above.`);

    mkdirSync(data, { recursive: true });
    writeFileSync(record, JSON.stringify(await plan()));
  }
  lock.release();
}

async function isCurrent(): Promise<boolean> {
  const wanted = Object.entries(await plan());
  const built = readRecord();
  return wanted.every(([task, { hash, buildId }]) => built[task]?.hash === hash && built[task].buildId === buildId && buildId !== "");
}

/** What is to be built, by turbo's hash of everything that goes into it, and what lies there. */
async function plan(): Promise<Built> {
  const { ok, output } = await turbo(["run", "build", "--dry=json"], () => {});
  if (!ok) throw new OperatorError(`${output}\nturbo could not plan the build: see above.`);

  const { tasks } = Plan.parse(JSON.parse(output.slice(output.indexOf("{"), output.lastIndexOf("}") + 1)));
  const building = tasks.filter(({ command }) => command !== "<NONEXISTENT>");
  return Object.fromEntries(building.map(({ taskId, hash, directory }) => [taskId, { hash, buildId: readBuildId(basename(directory)) }]));
}

function readRecord(): Built {
  try {
    return Built.parse(JSON.parse(readFileSync(record, "utf8")));
  } catch {
    return {};
  }
}

async function waitForLock(note: (text: string) => void): Promise<Lock> {
  while (true) {
    const taken = takeLock(lockPath);
    if ("lock" in taken) return taken.lock;
    note("waiting for another build");
    await wait(500);
  }
}

function turbo(args: string[], onStart: (pid: number) => void): Promise<{ ok: boolean; output: string }> {
  return run({ file: findTurbo(), args, env: { NODE_ENV: "production", TURBO_NO_UPDATE_NOTIFIER: "1", NO_COLOR: "1" }, onStart });
}

/** The program itself: its JavaScript wrapper cannot be asked to stop while it waits. */
function findTurbo(): string {
  const wrapper = createRequire(join(root, "package.json")).resolve("turbo/bin/turbo");
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@turbo/${system}-${process.arch === "x64" ? "64" : process.arch}/bin/turbo${process.platform === "win32" ? ".exe" : ""}`;
  return createRequire(join(dirname(wrapper), "turbo")).resolve(name);
}
