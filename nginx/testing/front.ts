import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { run } from "../../scripts/launch/commands.ts";
import { findFreePorts } from "../../scripts/launch/ports.ts";
import { type Front, renderNginxConfig } from "../render.ts";
import { ensureNginx } from "./ensure-nginx.ts";
import type { FakeSite } from "./site.ts";

export const host = "polosa.example";

export interface RunningFront {
  readonly port: number;
  readLog(): string;
  stop(): Promise<void>;
}

/** nginx before these processes of a site. */
export async function startFront(sites: readonly FakeSite[], settings: Partial<Front> = {}): Promise<RunningFront> {
  const nginx = await ensureNginx();
  const directory = mkdtempSync(join(tmpdir(), "polosa-front-"));
  const [listenPort = 0, innerPort = 0] = await findFreePorts(2);
  const file = join(directory, "nginx.conf");
  const front = {
    listenPort,
    innerPort,
    upstreamPorts: sites.map(({ port }) => port),
    directory,
    serverName: host,
    workers: 2,
    ...settings,
  };
  writeFileSync(file, renderNginxConfig(front));

  const child = spawn(nginx, ["-c", file, "-g", "daemon off;"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaints = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaints += text;
  });
  await untilListening(child, listenPort).catch(async () => {
    await stop(child, directory);
    throw new Error(`nginx did not start: ${complaints}`);
  });
  return {
    port: listenPort,
    readLog: () => readFileSync(join(directory, "access.log"), "utf8"),
    stop: () => stop(child, directory),
  };
}

/** What `nginx -t` says of a configuration. */
export async function checkConfig(settings: Partial<Front>): Promise<{ ok: boolean; output: string }> {
  const directory = mkdtempSync(join(tmpdir(), "polosa-front-"));
  const file = join(directory, "nginx.conf");
  writeFileSync(
    file,
    renderNginxConfig({
      listenPort: 18_080,
      innerPort: 18_081,
      upstreamPorts: [18_082],
      directory,
      serverName: host,
      ...settings,
    }),
  );
  const checked = await run({
    file: await ensureNginx(),
    args: ["-t", "-c", file],
  });
  rmSync(directory, { recursive: true, force: true });
  return checked;
}

async function untilListening(child: ChildProcess, port: number): Promise<void> {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    if (await accepts(port)) return;
    await wait(50);
  }
  throw new Error("It does not listen.");
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}

async function stop(child: ChildProcess, directory: string): Promise<void> {
  if (child.exitCode === null) {
    child.kill("SIGTERM");
    await once(child, "exit");
  }
  rmSync(directory, { recursive: true, force: true });
}
