import { createServer } from "node:http";
import { connect } from "@polosa/db/client.ts";
import { LETTERS_CHANNEL } from "@polosa/newsroom/letters/commands.ts";
import { UNFINISHED_PICTURES_CHANNEL } from "@polosa/newsroom/media/renditions/commands.ts";
import { openStorage } from "@polosa/newsroom/storage/configured.ts";
import { PgBoss } from "pg-boss";
import { configuredCdns } from "./cdn/configured.ts";
import { keepTold } from "./cdn/follow.ts";
import { startClock } from "./clock.ts";
import { env } from "./env.ts";
import type { Job } from "./jobs/job.ts";
import { postLetters } from "./jobs/post-letters.ts";
import { purgeReaders } from "./jobs/purge-readers.ts";
import { makeRenditions } from "./jobs/renditions.ts";
import { tellFollowersOf } from "./jobs/tell-followers.ts";
import { tidy } from "./jobs/tidy.ts";
import { toMailbag } from "./mail/mailbag.ts";

/** The clock and the post: one file per job, kept in Postgres by pg-boss. */
const renditions = makeRenditions(openStorage(env));
const letters = postLetters(toMailbag(env));
const jobs: readonly Job[] = [tidy, purgeReaders, renditions, letters, tellFollowersOf({ siteUrl: env.SITE_URL, secret: env.AUTH_SECRET })];

const connection = connect(env.DATABASE_URL, { max: 4 });
// The schema is the launcher's to make: the apps' role may make none.
const boss = new PgBoss({ createSchema: false, connectionString: env.DATABASE_URL, max: 4, application_name: "polosa worker" });
// Lost connections are reported here and retried by pg-boss itself.
boss.on("error", (error) => console.error(`worker: ${error.message}`));

await boss.start();
for (const job of jobs) {
  await boss.createQueue(job.name, { policy: "singleton", retryLimit: 3, retryBackoff: true, heartbeatSeconds: 30 });
  await boss.work(job.name, () => job.run(connection.db));
  await boss.schedule(job.name, job.cron);
}
const clock = startClock(connection.db, (error) => console.error(`worker: clock: ${String(error)}`));
// The clock comes by each minute; whoever just uploaded a picture looks at it now, and who signs in waits for a letter.
await connection.sql.listen(UNFINISHED_PICTURES_CHANNEL, () => void boss.send(renditions.name, {}).catch(() => {}));
await connection.sql.listen(LETTERS_CHANNEL, () => void boss.sendDebounced(letters.name, {}, {}, 1).catch(() => {}));
for (const cdn of configuredCdns(env)) await keepTold(connection, cdn);

const health = createServer(async ({ url }, response) => {
  const known = url === "/livez" || url === "/readyz";
  const well = known && (url === "/livez" || (await isDatabaseThere()));
  response.writeHead(well ? 200 : known ? 503 : 404, { "Content-Type": "text/plain" }).end(well ? "ok\n" : "no\n");
});
health.listen(env.WORKER_PORT);
for (const event of ["SIGTERM", "SIGINT", "disconnect"] as const) process.once(event, () => void stop());

const isDatabaseThere = (): Promise<boolean> =>
  connection.sql`select 1`.then(
    () => true,
    () => false,
  );

/** Finishes the jobs that were begun. */
async function stop(): Promise<void> {
  health.close();
  await clock.stop();
  await boss.stop({ graceful: true, timeout: 4_000 });
  await connection.close();
  process.exit(0);
}
