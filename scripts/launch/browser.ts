import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { run } from "./commands.ts";
import { childEnv, env } from "./env.ts";
import { OperatorError } from "./operator-error.ts";
import { binaries } from "./paths.ts";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The path of a Chromium that starts: one that is here, else one that is installed now. */
export async function ensureBrowser(note: (text: string) => void): Promise<string> {
  const { CHROMIUM_PATH } = env();
  if (CHROMIUM_PATH && !(await starts(CHROMIUM_PATH))) throw new OperatorError(`CHROMIUM_PATH: ${CHROMIUM_PATH} does not start: correct or unset it.`);
  if (CHROMIUM_PATH) return CHROMIUM_PATH;

  const found = await findBrowser();
  if (found) return found;

  note("installing Playwright's Chromium");
  await run({ file: join(binaries, "playwright"), args: ["install", "chromium"], env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" } });
  const installed = (await findBrowser()) ?? (await installFromDebian(note));
  if (!installed) throw new OperatorError("No Chromium was found and none could be installed: install one, or set CHROMIUM_PATH to its program.");
  return installed;
}

async function findBrowser(): Promise<string | null> {
  for (const path of [chromium.executablePath(), ...listSystemPaths()]) if (existsSync(path) && (await starts(path))) return path;
  return null;
}

function listSystemPaths(): string[] {
  const folders = (childEnv({}).PATH ?? "").split(delimiter);
  const inPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...inPath, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];
}

async function starts(path: string): Promise<boolean> {
  return (await run({ file: path, args: ["--version"] }).catch(() => ({ ok: false }))).ok;
}

async function installFromDebian(note: (text: string) => void): Promise<string | null> {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;

  note("installing Debian's chromium");
  const apt = (args: string[]) => run({ file: "/usr/bin/apt-get", args, env: { DEBIAN_FRONTEND: "noninteractive" } });
  await apt(["update", "-qq"]);
  const { ok, output } = await apt(["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  if (!ok) throw new OperatorError(`${output}\nDebian's chromium could not be installed: see above, or set CHROMIUM_PATH.`);
  return findBrowser();
}
