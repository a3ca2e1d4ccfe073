import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { StorageEnv } from "@polosa/newsroom/storage/configured.ts";
import { z } from "zod";
import { OperatorError } from "./operator-error.ts";
import { binaries, root } from "./paths.ts";

const port = (preset: number) =>
  z.coerce
    .number({ error: "is not a port number" })
    .int("is not a port number")
    .min(1, "is not a port number")
    .max(65535, "is not a port number")
    .default(preset);
const webAddress = z.url({ protocol: /^https?$/, error: "is not an address like https://news.example.kz" }).optional();

const databaseAddress = z
  .url({ protocol: /^postgres(ql)?$/, hostname: /./, error: "is not an address like postgres://user:password@host:5432/database" })
  .optional();

const Env = z.object({
  /** The owner's, who migrates; the apps come as `APP_DATABASE_URL` says. */
  DATABASE_URL: databaseAddress,
  APP_DATABASE_URL: databaseAddress,
  SITE_PORT: port(3000),
  ADMIN_PORT: port(3001),
  WORKER_PORT: port(3002),
  SITE_URL: webAddress,
  ADMIN_URL: webAddress,
  AUTH_SECRET: z.string().min(32, "is too short: 32 characters at least").optional(),
  MEDIA_DIRECTORY: z.string().optional(),
  ...StorageEnv.omit({ MEDIA_DIRECTORY: true }).shape,
  // Read by the site; checked here, before anything is built for it.
  SITE_PROCESSES: z.coerce.number({ error: "is not a number" }).int("is not a whole number").min(1, "is less than 1").max(64, "is more than 64").optional(),
  PAGE_CACHE_MB: z.coerce.number({ error: "is not a number" }).min(8, "is less than 8").optional(),
  TRUSTED_PROXY_HOPS: z.coerce.number({ error: "is not a number" }).int("is not a whole number").min(0, "is less than 0").optional(),
  BEHIND_CDN: z.stringbool("is neither true nor false").optional(),
  METRICS_PORT: z.coerce
    .number({ error: "is not a port number" })
    .int("is not a port number")
    .min(1, "is not a port number")
    .max(65535, "is not a port number")
    .optional(),
  CHROMIUM_PATH: z.string().optional(),
  CI: z.string().optional(),
  /** Set by the test launcher for Vitest and Playwright. */
  TEST_DIRECTORY: z.string().optional(),
});
export type Env = z.infer<typeof Env>;

let parsed: Env | null = null;

/** The environment and the root's `.env`, read once. */
export function env(): Env {
  parsed ??= parse();
  return parsed;
}

/** For programs that we start: everything that we were given, our Node first on the PATH, and what is added. */
export function childEnv(added: Record<string, string>): NodeJS.ProcessEnv {
  const path = [binaries, process.env.PATH].filter(Boolean).join(delimiter);
  return { ...process.env, PATH: path, NEXT_TELEMETRY_DISABLED: "1", TURBO_TELEMETRY_DISABLED: "1", ...added };
}

function load(file: string): void {
  try {
    process.loadEnvFile(file);
  } catch (error) {
    throw new OperatorError(`.env cannot be read (${error instanceof Error ? error.message : String(error)}): correct or remove it.`);
  }
}

function parse(): Env {
  const file = join(root, ".env");
  if (existsSync(file)) load(file);

  const given = Object.fromEntries(Object.keys(Env.shape).map((name) => [name, process.env[name] || undefined]));
  const result = Env.safeParse(given);
  if (result.success) return result.data;

  const lines = result.error.issues.map(({ path, message }) => `${path.join(".")} ${message}: correct it in the environment or in .env, or remove it.`);
  throw new OperatorError(lines[0]);
}
