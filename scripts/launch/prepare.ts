import { migrateDatabase } from "@polosa/db/migrate.ts";
import { fillDemoNewsroom } from "@polosa/demo/fill.ts";
import { openStorage } from "@polosa/newsroom/storage/configured.ts";
import { letAppsIn } from "./app-role.ts";
import { runToEnd } from "./closing.ts";
import { env } from "./env.ts";
import { OperatorError } from "./operator-error.ts";

/** What a container has to do before the others start: brings the database to the newest schema and an empty newsroom to life. */
await runToEnd({ main: prepare, onSignal: () => {}, signalCode: 1 });

async function prepare(): Promise<number> {
  const { DATABASE_URL, AUTH_SECRET, MEDIA_DIRECTORY } = env();
  if (!DATABASE_URL || !AUTH_SECRET || !MEDIA_DIRECTORY) throw new OperatorError("DATABASE_URL, AUTH_SECRET and MEDIA_DIRECTORY must be set.");

  await migrateDatabase(DATABASE_URL);
  await letAppsIn(DATABASE_URL, AUTH_SECRET);
  const { signIns } = await fillDemoNewsroom({
    databaseUrl: DATABASE_URL,
    storage: openStorage({ ...env(), MEDIA_DIRECTORY }),
    secret: AUTH_SECRET,
    onProgress: (text) => console.log(text),
  });
  for (const { role, email, password } of signIns) console.log(`${role}  ${email}  ${password}`);
  return 0;
}
