import { setTimeout as wait } from "node:timers/promises";
import { step } from "../../scripts/launch/progress.ts";
import { type Answer, headerOf } from "../load/answer.ts";
import { acceptBrotli, fetchOnce } from "../load/connection.ts";
import { after, pace } from "../load/pace.ts";
import { countOthers, p50, p99, summarize, type Tally } from "../load/tally.ts";
import { atLeast, atMost, exactly, of, type Row } from "../row.ts";
import { type BenchArticle, type Desk, openDesk, reviseArticle, takeDown, writeArticle } from "../stage/desk.ts";
import { toHeadline } from "../stage/page.ts";
import { startRelay, through } from "../stage/relay.ts";
import { type Site, startSites, stopAll } from "../stage/site.ts";
import type { Stage } from "../stage/stage.ts";
import { watchPage } from "../stage/watch.ts";
import { format } from "../statistics.ts";
import type { Suite } from "./suite.ts";

/** The database stops under load, comes back, and something was published before the site noticed. */
export const outage: Suite = { name: "outage", measure };

const PROCESSES = 3;
const PER_SECOND = 150;
const CHANGED = 6;
const RECOVERY_LIMIT = 40_000;

type Cold = { answers: number; branded: number; slowestMs: number };

async function measure({ options, newsroom, cluster }: Stage): Promise<Row[]> {
  const relay = await startRelay(Number(new URL(cluster.url).port));
  const sites = await startSites({ ...newsroom, databaseUrl: through(newsroom.databaseUrl, relay) }, PROCESSES);
  const desk = await openDesk(newsroom);
  const articles: BenchArticle[] = [];
  for (let number = 0; number <= CHANGED; number += 1) articles.push(await writeArticle(desk, number));
  const warmed = [
    "/ru",
    "/kk",
    "/en",
    "/ru/politics",
    ...articles.map(({ path }) => path),
    ...Array.from({ length: 30 }, (_, at) => newsroom.bulk.toPath(at + 1)),
  ];
  await warm(sites, warmed);
  const calm = await read(sites, warmed, 5);

  relay.cut();
  await cluster.stop();
  const [away, cold] = await step(`Database stopped for ${options.outageSeconds} s`, () =>
    Promise.all([read(sites, warmed, options.outageSeconds), askCold(sites, { toPath: newsroom.bulk.toPath, seconds: options.outageSeconds })]),
  ).finally(() => cluster.start());

  await changeAll(desk, articles);
  const [back, recovery] = await step("Database back", () =>
    Promise.all([read(sites, warmed, 10), recover(sites, { articles, coldPath: newsroom.bulk.toPath(5000), restore: relay.restore })]),
  );
  const ended = sites.filter((site) => site.hasEnded()).length;
  await stopAll(sites);
  relay.close();
  return toRows({ calm, away, back, cold, recovery, ended, seconds: options.outageSeconds });
}

async function warm(sites: readonly Site[], pages: readonly string[]): Promise<void> {
  for (const { port } of sites) for (const page of pages) await fetchOnce(port, page, acceptBrotli);
}

function read(sites: readonly Site[], pages: readonly string[], seconds: number): Promise<Tally> {
  let next = 0;
  // So that each page is asked of each process.
  const nextPath = () => pages[Math.floor(next++ / sites.length) % pages.length] ?? "/ru";
  return pace({ ports: sites.map(({ port }) => port), perSecond: PER_SECOND, nextPath, isOver: after(seconds) });
}

async function askCold(sites: readonly Site[], { toPath, seconds }: { toPath(number: number): string; seconds: number }): Promise<Cold> {
  const cold = { answers: 0, branded: 0, slowestMs: 0 };
  const isOver = after(seconds - 1);
  for (let number = 1000; !isOver(); number += 1) {
    const begunAt = performance.now();
    const answers = await Promise.all(sites.map(({ port }) => fetchOnce(port, toPath(number)).catch(() => null)));
    cold.answers += answers.length;
    cold.slowestMs = Math.max(cold.slowestMs, performance.now() - begunAt);
    cold.branded += answers.filter(isBranded).length;
    await wait(500);
  }
  return cold;
}

const isBranded = (answer: Answer | null): boolean =>
  answer !== null && answer.status === 503 && Number(headerOf(answer, "retry-after")) > 0 && /<html lang="(kk|ru|en)"[\s\S]*<h1>/.test(answer.body.toString());

/** The database is there again, the site's connections to it are not yet: what a site misses. */
async function changeAll(desk: Desk, articles: BenchArticle[]): Promise<void> {
  const [gone, ...revised] = articles;
  if (gone) await takeDown(desk, gone);
  for (const article of revised) await reviseArticle(desk, article, "После перерыва");
}

type Return = { articles: readonly BenchArticle[]; coldPath: string; restore(): void };

/** Milliseconds from the return until every process shows every change, and a page it never had. */
async function recover(sites: readonly Site[], { articles, coldPath, restore }: Return): Promise<number> {
  const isChanged = (answer: Answer): boolean => answer.status === 410 || toHeadline(answer) === "После перерыва";
  const watch = (path: string, isWell: (answer: Answer) => boolean) =>
    sites.map(({ port }) => watchPage({ port, path, everyMs: 50, tell: (answer) => (isWell(answer) ? "well" : "not yet") }));
  const watches = [...articles.flatMap(({ path }) => watch(path, isChanged)), ...watch(coldPath, ({ status }) => status === 200)];
  restore();
  const from = performance.now();
  const seen = await Promise.all(watches.map((each) => each.untilSeen("well", RECOVERY_LIMIT)));
  await Promise.all(watches.map((each) => each.stop()));
  return Math.max(...seen.map((at) => (at === null ? RECOVERY_LIMIT : at - from)));
}

type Outage = { calm: Tally; away: Tally; back: Tally; cold: Cold; recovery: number; ended: number; seconds: number };

function toRows({ calm, away, back, cold, recovery, ended, seconds }: Outage): Row[] {
  const conditions = `${seconds} s without Postgres, ${PROCESSES} processes, ${PER_SECOND} requests/s to 41 warmed pages`;
  return [
    of("warmed pages not answered 200 in an outage", countOthers(away, "200"), {
      unit: "",
      target: exactly(0),
      conditions: `${conditions}; ${summarize(away)}`,
    }),
    of("warmed pages' p99 in an outage", p99(away), {
      unit: "ms",
      target: atMost(50),
      conditions: `p50 ${format(p50(away))} ms; before the outage p99 ${format(p99(calm))} ms; in the 10 s from its return on p99 ${format(p99(back))} ms, ${summarize(back)}`,
    }),
    of("cold pages answered by a branded 503 with Retry-After", (cold.branded / cold.answers) * 100, {
      unit: "%",
      target: atLeast(100),
      conditions: `${cold.answers} asked, the slowest answered after ${format(cold.slowestMs)} ms`,
    }),
    of("processes that ended", ended, { unit: "", target: exactly(0) }),
    of("return of the database to every change and a cold page everywhere", recovery, {
      unit: "ms",
      target: atMost(5000),
      conditions: `${CHANGED} publishes and a takedown committed before the site could reach the database again`,
    }),
  ];
}
