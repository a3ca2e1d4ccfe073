import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium, type Page, test } from "@playwright/test";

export interface OwnBrowser {
  page: Page;
  /** What is left of the browser when it is gone. */
  profile: string;
  /** As a dead battery would: without a word to any page. */
  kill(): Promise<void>;
}

/** A browser as a process of our own, which can be killed and started again on what it left. */
export async function startBrowser(profile = mkdtempSync(join(tmpdir(), "polosa-browser-"))): Promise<OwnBrowser> {
  const { executablePath = chromium.executablePath(), args = [] } = test.info().project.use.launchOptions ?? {};
  const child = spawn(executablePath, [...args, "--headless=new", "--remote-debugging-port=0", `--user-data-dir=${profile}`, "about:blank"], {
    stdio: ["ignore", "ignore", "pipe"],
    detached: true,
  });
  const browser = await chromium.connectOverCDP(await readAddress(child.stderr));
  const [context = await browser.newContext()] = browser.contexts();
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    page,
    profile,
    async kill() {
      const gone = once(child, "exit");
      // The whole group: renderers and storage die with it.
      if (child.pid) process.kill(-child.pid, "SIGKILL");
      await gone;
    },
  };
}

/** Chromium says it once, when it listens. */
async function readAddress(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error("The browser ended before it listened");
}
