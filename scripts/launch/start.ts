import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { letAppsIn } from "./app-role.ts";
import { build, isBuilding } from "./build.ts";
import { closeLater, onClosing, runToEnd } from "./closing.ts";
import { keepPostgres, refuseSilentDatabase } from "./database.ts";
import { env } from "./env.ts";
import { endLeftovers } from "./leftovers.ts";
import { type Holder, type Lock, takeLock } from "./lock.ts";
import { developmentPrograms, productionPrograms, type Settings, startPrograms, waitUntilReady } from "./newsroom.ts";
import { data } from "./paths.ts";
import { refuseTakenPorts } from "./ports.ts";
import { say, seconds, step } from "./progress.ts";
import { watchBuilds } from "./rebuilt.ts";
import { getSecrets } from "./secrets.ts";
import type { Supervised } from "./supervision.ts";

const begunAt = Date.now();
const isDevelopment = process.argv.includes("--dev");

await runToEnd({ main: start, onSignal: () => say("\nStopping"), signalCode: 0 });

async function start(): Promise<number> {
  const { SITE_PORT, ADMIN_PORT, WORKER_PORT, DATABASE_URL } = env();
  const taken = await takeLockOfEnding(join(data, "running.json"));
  if ("heldBy" in taken) return tellOfOther(taken.heldBy);

  const { lock } = taken;
  closeLater(Promise.resolve(), () => lock.release());
  onClosing(() => lock.note({ isEnding: true }));
  await endLeftovers(lock.leftBy);
  await refuseTakenPorts({ SITE_PORT, ADMIN_PORT, WORKER_PORT }, lock.leftBy ? 8000 : 0);
  if (DATABASE_URL) await refuseSilentDatabase(DATABASE_URL);

  const [prepared] = await Promise.all([prepareDatabase(), isDevelopment ? null : step("Building site and admin", build)]);
  await serve(lock, prepared.settings);
  tellAddresses(prepared.settings, prepared.signIns);
  return new Promise<never>(() => {});
}

/** One that is ending, or whose npm was killed a moment ago, is waited for. */
async function takeLockOfEnding(path: string): Promise<ReturnType<typeof takeLock>> {
  const deadline = Date.now() + 12_000;
  let taken = takeLock(path);
  if ("heldBy" in taken) {
    await wait(1000);
    taken = takeLock(path);
  }
  while ("heldBy" in taken && taken.heldBy.isEnding && Date.now() < deadline) {
    await wait(100);
    taken = takeLock(path);
  }
  return taken;
}

function tellOfOther({ holder, addresses }: Holder): number {
  say(`Polosa already runs here (process ${holder.pid})${addresses.length > 0 ? `: ${addresses.join(", ")}` : ", it is still starting"}. Left alone.`);
  return 0;
}

async function prepareDatabase(): Promise<{ settings: Settings; signIns: SignIn[] }> {
  const ownerUrl = env().DATABASE_URL ?? (await step("Starting Postgres", startOwnPostgres));
  const { migrateDatabase } = await import("@polosa/db/migrate.ts");
  await step("Migrating the database", () => migrateDatabase(ownerUrl));

  const { mediaDirectory, authSecret } = toPlace();
  const databaseUrl = await letAppsIn(ownerUrl, authSecret);
  const { fillDemoNewsroom } = await import("@polosa/demo/fill.ts");
  const { openStorage } = await import("@polosa/newsroom/storage/configured.ts");
  const storage = openStorage({ ...env(), MEDIA_DIRECTORY: mediaDirectory });
  const { signIns } = await step("Looking after the demo newsroom", (onProgress) => fillDemoNewsroom({ databaseUrl, storage, secret: authSecret, onProgress }));
  return { settings: { databaseUrl, mediaDirectory, authSecret, ...toAddresses() }, signIns };
}

async function startOwnPostgres(note: (text: string) => void): Promise<string> {
  const { url, adopted } = await keepPostgres({ directory: join(data, "postgres"), durable: true, onNotice: (text) => say(`  ${text}`) });
  if (adopted) note("found running");
  return url;
}

function toPlace(): Pick<Settings, "mediaDirectory" | "authSecret"> {
  const { AUTH_SECRET, MEDIA_DIRECTORY } = env();
  const mediaDirectory = resolve(MEDIA_DIRECTORY ?? join(data, "media"));
  mkdirSync(mediaDirectory, { recursive: true });
  return { mediaDirectory, authSecret: AUTH_SECRET ?? getSecrets(join(data, "secrets.json")).authSecret };
}

function toAddresses(): Omit<Settings, "databaseUrl" | "mediaDirectory" | "authSecret"> {
  const { SITE_PORT, ADMIN_PORT, WORKER_PORT, SITE_URL, ADMIN_URL, MEDIA_S3_BUCKET } = env();
  return {
    sitePort: SITE_PORT,
    adminPort: ADMIN_PORT,
    workerPort: WORKER_PORT,
    siteUrl: SITE_URL ?? `http://localhost:${SITE_PORT}`,
    adminUrl: ADMIN_URL ?? `http://localhost:${ADMIN_PORT}`,
    mediaBucket: MEDIA_S3_BUCKET ?? "",
  };
}

async function serve(lock: Lock, settings: Settings): Promise<void> {
  const programs = isDevelopment ? developmentPrograms(settings) : productionPrograms(settings);
  await step("Starting site, admin and worker", async (note) => {
    const running = startPrograms(programs, (children) => lock.note({ children }));
    await waitUntilReady(settings, note);
    if (!isDevelopment) restartRebuilt(running);
  });
  lock.note({ addresses: [`site ${settings.siteUrl}`, `admin ${settings.adminUrl}`] });
}

function restartRebuilt(running: Supervised[]): void {
  watchBuilds(["site", "admin"], isBuilding, async (app) => {
    say(`  ${app} was built anew; starting it again`);
    await running.find(({ name }) => name === app)?.restart();
  });
}

type SignIn = { role: string; email: string; password: string };

function tellAddresses({ siteUrl, adminUrl }: Settings, signIns: SignIn[]): void {
  const width = (key: keyof SignIn) => Math.max(...signIns.map((each) => each[key].length));
  const rows = signIns.map(({ role, email, password }) => `    ${role.padEnd(width("role"))}  ${email.padEnd(width("email"))}  ${password}`);
  say(
    [
      "",
      `  Polosa is up, after ${seconds(begunAt)}.`,
      "",
      `  Site   ${siteUrl}`,
      `  Admin  ${adminUrl}`,
      ...(rows.length > 0 ? ["", "  Sign in to the admin as", ...rows] : []),
      "",
      "  Ctrl-C ends it; what was written stays in .data/.",
      "",
    ].join("\n"),
  );
}
