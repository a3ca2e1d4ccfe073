import { randomUUID } from "node:crypto";
import type { Db } from "@polosa/db/client.ts";
import { listAnswers, listNewest, listThread } from "@polosa/newsroom/threads/queries.ts";
import { sorts } from "@polosa/newsroom/threads/sorts.ts";
import { step } from "../../scripts/launch/progress.ts";
import { coldQuery } from "../load/cold-query.ts";
import { acceptBrotli, openConnection } from "../load/connection.ts";
import { atMost, of, type Row } from "../row.ts";
import { ANSWERS, ROOTS, seedLongThread } from "../stage/long-thread.ts";
import { startSite } from "../stage/site.ts";
import type { Stage } from "../stage/stage.ts";
import { format, percentile } from "../statistics.ts";
import type { Suite } from "./suite.ts";

/** An article with a very long thread: its queries by themselves, and its pages cold. */
export const threads: Suite = { name: "threads", measure };

const LIMIT_MS = 50;
const PAGE = 50;

async function measure({ options, newsroom }: Stage): Promise<Row[]> {
  const path = newsroom.bulk.toPath(7);
  const articleId = await step(`Seeding a thread of ${ROOTS + ANSWERS} comments`, () => seedLongThread(newsroom.connection.sql, path));
  const times = options.quick ? 10 : 50;
  const conditions = `${ROOTS} comments and ${ANSWERS} answers to the first under one article; ${times} each`;
  const rootId = await findLongBranch(newsroom.connection.db, articleId);

  const rows: Row[] = [];
  for (const [name, ask] of await listQueries(newsroom.connection.db, { articleId, rootId })) {
    const samples = await timeEach(times, ask);
    rows.push(
      of(`query: ${name}, p95`, percentile(samples, 0.95), {
        unit: "ms",
        target: atMost(LIMIT_MS),
        conditions: `p50 ${format(percentile(samples, 0.5))} ms; ${conditions}`,
      }),
    );
  }
  const site = await startSite(newsroom);
  const connection = openConnection(site.port);
  for (const [name, toQuery] of pages(rootId)) {
    const samples = await timeEach(times, async () => {
      const { status, head } = await connection.get(`${path}?${toQuery()}`, acceptBrotli);
      if (status !== 200 || !head.includes("fwd=miss")) throw new Error(`no cold page: ${head.split("\r\n")[0]}`);
    });
    const said = `p50 ${format(percentile(samples, 0.5))} ms, render and compression included; ${conditions}`;
    rows.push(of(`page: ${name}, p95`, percentile(samples, 0.95), { unit: "ms", target: atMost(LIMIT_MS), conditions: said }));
  }
  connection.close();
  await site.stop();
  return rows;
}

async function findLongBranch(db: Db, articleId: string): Promise<string> {
  const { branches } = await listThread(db, { articleId, sort: "discussed", after: null, limit: 1 });
  return branches[0]?.comment.id ?? "";
}

/** Each time another place before the first comment of the order: a page that nobody has asked for, and that costs what the plain one costs. */
const pages = (rootId: string): [name: string, toQuery: () => string][] => [
  ["oldest", coldQuery],
  ["newest", () => `sort=newest&after=2100-01-01T00:00:00.000Z_${randomUUID()}`],
  ["discussed", () => `sort=discussed&after=999999_2100-01-01T00:00:00.000Z_${randomUUID()}`],
  ["picks", () => `sort=picks&after=2100-01-01T00:00:00.000Z_${randomUUID()}`],
  ["one branch", () => `thread=${rootId}&${coldQuery()}`],
];

type Query = [name: string, ask: () => Promise<unknown>];

/** First pages and pages from the middle of the thread. */
async function listQueries(db: Db, { articleId, rootId }: { articleId: string; rootId: string }): Promise<Query[]> {
  const queries: Query[] = [];
  for (const sort of sorts) {
    let { next: after } = await listThread(db, { articleId, sort, after: null, limit: PAGE });
    for (let page = 0; page < 20 && after; page += 1) after = (await listThread(db, { articleId, sort, after, limit: PAGE })).next ?? after;
    queries.push(
      [sort, () => listThread(db, { articleId, sort, after: null, limit: PAGE })],
      [`${sort}, a later page`, () => listThread(db, { articleId, sort, after, limit: PAGE })],
    );
  }
  queries.push(
    ["one branch", () => listAnswers(db, { articleId, rootId, after: null, limit: PAGE })],
    ["feed", () => listNewest(db, { articleId, limit: PAGE })],
  );
  return queries;
}

async function timeEach(times: number, ask: () => Promise<unknown>): Promise<number[]> {
  const samples: number[] = [];
  for (let time = 0; time < times + 5; time += 1) {
    const begunAt = performance.now();
    await ask();
    // The first few warm what every server has warm.
    if (time >= 5) samples.push(performance.now() - begunAt);
  }
  return samples;
}
