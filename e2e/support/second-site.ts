import { spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { findFreePorts } from "../../scripts/launch/ports.ts";
import { portal } from "./env.ts";

export interface SecondSite {
  url: string;
  stop(): Promise<void>;
}

/** The readers' site once more, on the same database, with more in its environment. */
export async function startSecondSite(environment: Record<string, string>): Promise<SecondSite> {
  const [port = 0] = await findFreePorts(1);
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, ["server.ts"], {
    cwd: join(import.meta.dirname, "../../apps/site"),
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: portal.DATABASE_URL,
      AUTH_SECRET: portal.AUTH_SECRET,
      ADMIN_URL: portal.ADMIN_URL,
      SITE_URL: url,
      SITE_PORT: String(port),
      MEDIA_DIRECTORY: tmpdir(),
      NODE_ENV: "production",
      ...environment,
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  await expect.poll(async () => (await fetch(`${url}/readyz`).catch(() => null))?.status, { timeout: 60_000 }).toBe(200);
  return {
    url,
    stop: async () => {
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      await gone;
    },
  };
}
