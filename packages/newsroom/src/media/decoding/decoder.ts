import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { DomainError } from "../../kernel/errors.ts";
import type { Storage } from "../../storage/storage.ts";
import { Decoded, type FirstJob, REFUSED, type RestJob } from "./jobs.ts";

// Not `new URL("./…", import.meta.url)`: a bundler takes that for an asset and moves the file away from what it imports.
const here = dirname(fileURLToPath(import.meta.url));
const FIRST_LIMIT_MS = 30_000;
const REST_LIMIT_MS = 180_000;

/** Decodes an upload and stores its first renditions. Refuses what is not a picture, too large to decode or broken, and then stores nothing. */
export async function makeFirst(storage: Storage, bytes: Uint8Array, job: Omit<FirstJob, "directory">): Promise<Decoded> {
  return inDirectory(async (directory) => {
    const { code, output } = await run("make-first.ts", { bytes, job: { ...job, directory }, timeout: FIRST_LIMIT_MS });
    if (code !== 0) throw new DomainError("invalid", toReason(code));
    await storeAll(storage, directory);
    return Decoded.parse(JSON.parse(output));
  });
}

/** Stores the renditions that are wanted of a picture which was decoded before. */
export async function makeRest(storage: Storage, bytes: Uint8Array, job: Omit<RestJob, "directory">): Promise<void> {
  await inDirectory(async (directory) => {
    const { code } = await run("make-rest.ts", { bytes, job: { ...job, directory }, timeout: REST_LIMIT_MS });
    if (code !== 0) throw new Error(`The decoder ended with ${code}`);
    await storeAll(storage, directory);
  });
}

async function inDirectory<Made>(make: (directory: string) => Promise<Made>): Promise<Made> {
  const directory = await mkdtemp(join(tmpdir(), "polosa-picture-"));
  try {
    return await make(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function storeAll(storage: Storage, directory: string): Promise<void> {
  for (const name of await readdir(directory)) await storage.put(name.replace("_", "/"), await readFile(join(directory, name)));
}

interface Run {
  bytes: Uint8Array;
  job: FirstJob | RestJob;
  timeout: number;
}

/** A process of its own, which knows neither database nor secrets. */
function run(program: string, { bytes, job, timeout }: Run): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const decoder = spawn(process.execPath, [join(here, program), JSON.stringify(job)], {
      env: { NODE_ENV: "production" },
      stdio: ["pipe", "pipe", "ignore"],
      timeout,
      killSignal: "SIGKILL",
    });
    const output: Buffer[] = [];
    decoder.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    decoder.on("error", reject);
    decoder.on("close", (code) => resolve({ code, output: Buffer.concat(output).toString("utf8") }));
    // A decoder that refuses early closes its end; its exit code says so.
    decoder.stdin.on("error", () => {});
    decoder.stdin.end(bytes);
  });
}

/** One that was killed, for time or memory, met a file made to do that. */
const toReason = (code: number | null): string => Object.entries(REFUSED).find(([, refused]) => refused === code)?.[0] ?? "picture_broken";
