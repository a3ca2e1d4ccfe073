import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { letAppsIn } from "./app-role.ts";
import { build } from "./build.ts";
import { run } from "./commands.ts";
import { keepPostgres } from "./database.ts";
import { productionPrograms, type Settings, startPrograms, waitUntilReady } from "./newsroom.ts";
import { type Outcome, withCrash } from "./outcome.ts";
import { binaries } from "./paths.ts";
import { findFreePorts } from "./ports.ts";
import { step } from "./progress.ts";
import { getSecrets } from "./secrets.ts";

const Report = z.object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) });

/** The Playwright specs against production builds, on ports and a database of their own. */
export async function runBrowserTests(directory: string, browser: string): Promise<Outcome> {
  const [{ ownerUrl, settings }] = await Promise.all([prepareNewsroom(directory), step("Building site and admin", build)]);
  await step("Starting site, admin and worker", async (note) => {
    startPrograms(productionPrograms(settings), () => {});
    await waitUntilReady(settings, note);
  });

  const report = join(directory, "playwright.json");
  const { ok } = await run({
    file: join(binaries, "playwright"),
    args: ["test", "--reporter=list,json"],
    env: {
      CHROMIUM_PATH: browser,
      AUTH_SECRET: settings.authSecret,
      DATABASE_URL: ownerUrl,
      SITE_URL: settings.siteUrl,
      ADMIN_URL: settings.adminUrl,
      TEST_DIRECTORY: directory,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
    onOutput: (text) => process.stdout.write(text),
  });
  if (!existsSync(report)) return { passed: 0, failed: 1 };

  const { stats } = Report.parse(JSON.parse(readFileSync(report, "utf8")));
  return withCrash({ passed: stats.expected + stats.flaky, failed: stats.unexpected }, ok);
}

async function prepareNewsroom(directory: string): Promise<{ ownerUrl: string; settings: Settings }> {
  const { url: ownerUrl } = await step("Starting Postgres", () => keepPostgres({ directory: join(directory, "postgres-e2e"), durable: false }));
  const { migrateDatabase } = await import("@polosa/db/migrate.ts");
  await step("Migrating the database", () => migrateDatabase(ownerUrl));

  const mediaDirectory = join(directory, "media");
  mkdirSync(mediaDirectory, { recursive: true });
  const { fillDemoNewsroom } = await import("@polosa/demo/fill.ts");
  const { openDirectory } = await import("@polosa/newsroom/storage/directory.ts");
  const storage = openDirectory(mediaDirectory);
  const { authSecret } = getSecrets(join(directory, "secrets.json"));
  const databaseUrl = await letAppsIn(ownerUrl, authSecret);
  await step("Filling the demo newsroom", (onProgress) => fillDemoNewsroom({ databaseUrl, storage, secret: authSecret, onProgress }));

  const [sitePort = 0, adminPort = 0, workerPort = 0] = await findFreePorts(3);
  const addresses = { siteUrl: `http://localhost:${sitePort}`, adminUrl: `http://localhost:${adminPort}` };
  return { ownerUrl, settings: { databaseUrl, sitePort, adminPort, workerPort, ...addresses, authSecret, mediaDirectory, mediaBucket: "" } };
}
