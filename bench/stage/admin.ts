import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { toSignIns } from "@polosa/demo/staff.ts";
import { root } from "../../scripts/launch/paths.ts";
import { findFreePorts } from "../../scripts/launch/ports.ts";
import type { Newsroom } from "./newsroom.ts";
import { startNode, waitForAnswer } from "./running.ts";

/** The demo newsroom was filled with it, so its staff sign in with what comes of it. */
const SECRET = "bench";

/** Production of the newsroom's app; returns its address. */
export async function startAdmin({ databaseUrl, mediaDirectory }: Newsroom): Promise<string> {
  const [port = 0] = await findFreePorts(1);
  const address = `http://localhost:${port}`;
  const env = {
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl,
    MEDIA_DIRECTORY: mediaDirectory,
    ADMIN_URL: address,
    NEXTAUTH_URL: address,
    SITE_URL: "http://localhost",
    AUTH_SECRET: "only-for-the-bench-only-for-the-bench",
  };
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  const running = startNode({ name: "admin", cwd: join(root, "apps", "admin"), args: [next, "start", "-p", String(port)], env });
  await waitForAnswer(running, port, "/readyz");
  return address;
}

/** A desk's page with an editor signed in. */
export async function openAdminPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ baseURL: address, viewport: { width: 1280, height: 900 } });
  const editor = toSignIns(SECRET).find(({ role }) => role === "editor");
  if (!editor) throw new Error("The demo has no editor");
  await page.goto("/sign-in");
  await page.locator("[name=email]").fill(editor.email);
  await page.locator("[name=password]").fill(editor.password);
  await page.locator("form button[type=submit]").first().click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
  return page;
}
