import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { articles } from "@polosa/db/schema/articles.ts";
import { publications } from "@polosa/db/schema/publications.ts";
import { schedules } from "@polosa/db/schema/schedules.ts";
import { staleKeys } from "@polosa/db/schema/stale-keys.ts";
import { schedulePublication } from "@polosa/newsroom/schedules/commands.ts";
import { givenArticle } from "@polosa/newsroom/testing/builders.ts";
import { test } from "@polosa/newsroom/testing/newsroom-test.ts";
import { count, isNotNull, like, sql } from "drizzle-orm";
import { expect, vi } from "vitest";
import { findFreePorts } from "../../scripts/launch/ports.ts";

const PLANNED = 500;

test("four workers publish each of 500 planned articles once, though two are killed among them", { timeout: 120_000 }, async ({ pool, poolUrl }) => {
  const model = await givenArticle(pool);
  await schedulePublication(pool, model.editor, {
    articleId: model.id,
    revision: model.revision,
    dueAt: new Date(Date.now() + 3_600_000).toISOString(),
    change: null,
  });
  await copyPlan(pool, PLANNED - 1);
  await pool.execute(sql`create schema pgboss`);
  const workers = await startWorkers(poolUrl, 4);

  await pool.update(schedules).set({ dueAt: new Date() });
  await vi.waitFor(async () => expect(await pool.$count(publications)).toBeGreaterThan(PLANNED / 10), { timeout: 30_000, interval: 20 });
  for (const doomed of workers.slice(0, 2)) doomed.kill("SIGKILL");
  await vi.waitFor(async () => expect(await pool.$count(schedules, isNotNull(schedules.doneAt))).toBe(PLANNED), { timeout: 60_000, interval: 200 });

  expect(await pool.$count(publications)).toBe(PLANNED);
  const marked = await pool.select({ key: staleKeys.key, times: count() }).from(staleKeys).where(like(staleKeys.key, "article:%")).groupBy(staleKeys.key);
  expect(marked.filter(({ times }) => times !== 1)).toEqual([]);
  expect(marked).toHaveLength(PLANNED);
  for (const worker of workers) worker.kill("SIGTERM");
  await Promise.all(workers.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null).map((worker) => once(worker, "exit")));
});

/** Articles like the first, each a story of its own with one revision and one plan. */
async function copyPlan(db: Parameters<typeof givenArticle>[0], copies: number): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`create temp table copies on commit drop as
      select n, gen_random_uuid() as article_id, gen_random_uuid() as story_id, gen_random_uuid() as revision_id from generate_series(1, ${copies}) n`);
    await tx.execute(sql`insert into stories (id) select story_id from copies`);
    await tx.execute(sql`insert into articles (id, story_id, locale, slug, section_id, newest_revision, created_by)
      select copies.article_id, copies.story_id, locale, slug || '-' || n, section_id, newest_revision, created_by from copies cross join ${articles}`);
    await tx.execute(sql`insert into article_revisions (id, article_id, number, headline, lede, document, created_by)
      select copies.revision_id, copies.article_id, number, headline || n, lede, document, created_by from copies cross join (select * from article_revisions where sealed_at is not null) model`);
    await tx.execute(sql`insert into revision_authors (revision_id, author_id, position)
      select copies.revision_id, author_id, position from copies cross join revision_authors`);
    await tx.execute(sql`insert into schedules (id, article_id, act, revision_id, due_at, scheduled_by)
      select gen_random_uuid(), copies.article_id, act, copies.revision_id, due_at, scheduled_by from copies cross join schedules`);
  });
}

async function startWorkers(databaseUrl: string, many: number): Promise<ChildProcess[]> {
  const ports = await findFreePorts(many);
  const workers = ports.map((port) =>
    spawn(process.execPath, ["worker.ts"], {
      cwd: import.meta.dirname,
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: databaseUrl,
        WORKER_PORT: String(port),
        ADMIN_URL: "http://admin.example",
        SITE_URL: "http://site.example",
        AUTH_SECRET: "s".repeat(32),
        MEDIA_DIRECTORY: tmpdir(),
        NODE_ENV: "production",
      },
      stdio: ["ignore", "ignore", "inherit"],
    }),
  );
  await Promise.all(ports.map((port) => vi.waitFor(() => fetch(`http://127.0.0.1:${port}/readyz`), { timeout: 30_000, interval: 100 })));
  return workers;
}
