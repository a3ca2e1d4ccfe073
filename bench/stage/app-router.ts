import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { closeLater } from "../../scripts/launch/closing.ts";
import { run } from "../../scripts/launch/commands.ts";
import { data, root } from "../../scripts/launch/paths.ts";
import { findFreePorts } from "../../scripts/launch/ports.ts";
import { step } from "../../scripts/launch/progress.ts";
import { type Running, startNode, waitForAnswer } from "./running.ts";

const next = join(root, "node_modules", "next", "dist", "bin", "next");

const home = join(data, "app-router");
let building: Promise<void> | null = null;

/** The same article by Next's App Router, rendered for every request. */
export async function startAppRouter(databaseUrl: string, path: string): Promise<Running & { port: number }> {
  building ??= step("Building the App Router page", build);
  await building;

  const [port = 0] = await findFreePorts(1);
  const env = { NODE_ENV: "production", DATABASE_URL: databaseUrl };
  const running = startNode({ name: "app", cwd: home, args: [next, "start", "--port", String(port)], env });
  await waitForAnswer(running, port, path);
  return { ...running, port };
}

/** In a copy: below the root, where the packages are found, and as deep as it lies here. */
async function build(): Promise<void> {
  rmSync(home, { recursive: true, force: true });
  cpSync(join(root, "bench", "app-router"), home, { recursive: true });
  closeLater(Promise.resolve(), () => rmSync(home, { recursive: true, force: true }));
  const { ok, output } = await run({ file: process.execPath, args: [next, "build", home], env: { NODE_ENV: "production" } });
  if (!ok) throw new Error(`The App Router page could not be built: ${output.slice(-2000)}`);
}
