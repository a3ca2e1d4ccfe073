import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { closeLater } from "./closing.ts";
import { OperatorError } from "./operator-error.ts";
import { root } from "./paths.ts";
import { identify, type ProcessIdentity } from "./process-identity.ts";
import type { Program } from "./programs.ts";
import { type Supervised, supervise } from "./supervision.ts";

export type Settings = {
  /** The apps'; the owner's is for migrations only. */
  databaseUrl: string;
  sitePort: number;
  adminPort: number;
  workerPort: number;
  siteUrl: string;
  adminUrl: string;
  authSecret: string;
  mediaDirectory: string;
  /** Empty: pictures are kept in the directory. */
  mediaBucket: string;
};

const patience = 120_000;

export const productionPrograms = (settings: Settings): Program[] => [
  program("site", ["server.ts"], { ...toEnv(settings), NODE_ENV: "production" }),
  program("admin", [nextBin, "start", "--port", String(settings.adminPort)], { ...toEnv(settings), NODE_ENV: "production" }),
  program("worker", ["worker.ts"], { ...toEnv(settings), NODE_ENV: "production" }),
];

export const developmentPrograms = (settings: Settings): Program[] => [
  program("site", ["server.ts"], { ...toEnv(settings), NODE_ENV: "development" }),
  program("admin", [nextBin, "dev", "--port", String(settings.adminPort)], { ...toEnv(settings), NODE_ENV: "development" }),
  program("worker", [join(import.meta.dirname, "watched.mjs"), "worker.ts"], { ...toEnv(settings), NODE_ENV: "development" }),
];

/** Starts the site, the admin and the worker, and keeps them running. */
export function startPrograms(programs: Program[], onChildren: (children: ProcessIdentity[]) => void): Supervised[] {
  const children = new Map<string, ProcessIdentity>();
  const all = programs.map((each) =>
    supervise(each, (pid) => {
      children.set(each.name, identify(pid));
      onChildren([...children.values()]);
    }),
  );
  closeLater(Promise.resolve(all), () => Promise.all(all.map((each) => each.stop())));
  return all;
}

export async function waitUntilReady({ sitePort, adminPort }: Settings, note: (text: string) => void): Promise<void> {
  const waiting = new Map([
    ["site", sitePort],
    ["admin", adminPort],
  ]);
  const deadline = Date.now() + patience;
  while (waiting.size > 0) {
    for (const [name, port] of waiting) if (await isReady(port)) waiting.delete(name);
    note(`waiting for ${[...waiting.keys()].join(" and ")}`);
    if (Date.now() > deadline) throw new OperatorError(`The ${[...waiting.keys()].join(" and the ")} did not become ready in two minutes: see above.`);
    await wait(200);
  }
  note("");
}

const nextBin = join(root, "node_modules", "next", "dist", "bin", "next");

function program(name: string, args: string[], env: Record<string, string>): Program {
  return { name, cwd: join(root, "apps", name), args, env };
}

function toEnv(settings: Settings): Record<string, string> {
  return {
    DATABASE_URL: settings.databaseUrl,
    SITE_PORT: String(settings.sitePort),
    ADMIN_PORT: String(settings.adminPort),
    WORKER_PORT: String(settings.workerPort),
    SITE_URL: settings.siteUrl,
    ADMIN_URL: settings.adminUrl,
    AUTH_SECRET: settings.authSecret,
    MEDIA_DIRECTORY: settings.mediaDirectory,
    MEDIA_S3_BUCKET: settings.mediaBucket,
  };
}

async function isReady(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://localhost:${port}/readyz`, { redirect: "manual", signal: AbortSignal.timeout(10_000) });
    await response.body?.cancel();
    return response.status === 200;
  } catch {
    return false;
  }
}
