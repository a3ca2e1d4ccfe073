import { setTimeout as wait } from "node:timers/promises";
import { step } from "../../scripts/launch/progress.ts";
import type { Answer } from "../load/answer.ts";
import { atLeast, of, type Row } from "../row.ts";
import { type BenchArticle, type Desk, openDesk, reviseArticle, takeDown, writeArticle } from "../stage/desk.ts";
import { toHeadline } from "../stage/page.ts";
import { type Site, startSites, stopAll } from "../stage/site.ts";
import { type SlowRenders, slowRenders } from "../stage/slow-renders.ts";
import type { Stage } from "../stage/stage.ts";
import { type Watch, watchPage } from "../stage/watch.ts";
import { format, percentile } from "../statistics.ts";
import type { Suite } from "./suite.ts";

/** What becomes of a page that is published or taken down while it is being rendered. */
export const invalidation: Suite = { name: "invalidation", measure };

const PROCESSES = 3;
// As many as one process renders beside each other: all of a batch stand still at once.
const BATCH = 4;
const LIMIT = 2_000;
const HELD_MS = 800;

/** What is done to an article, and what every reader should then see. */
type Change = { wanted: string; make(article: BenchArticle): Promise<unknown> };
type Outcome = { delay: number; hasSlippedBack: boolean; stoodStill: boolean };
type Trials = { count: number; sites: Site[]; desk: Desk; slow: SlowRenders; change: Change };

async function measure({ options, newsroom }: Stage): Promise<Row[]> {
  const desk = await openDesk(newsroom);
  const sites = await startSites(newsroom, PROCESSES);
  const slow: SlowRenders = (renders, work) => slowRenders(newsroom.connection.sql, { heldMs: HELD_MS, renders }, work);
  const publish: Change = { wanted: "Новый текст", make: (article) => reviseArticle(desk, article, "Новый текст") };
  const remove: Change = { wanted: "410", make: (article) => takeDown(desk, article) };

  const published = await runTrials("Publishing during a slow render", { count: options.quick ? 8 : 100, sites, desk, slow, change: publish });
  const removed = await runTrials("Taking down during a slow render", { count: options.quick ? 4 : 20, sites, desk, slow, change: remove });
  await stopAll(sites);
  return [
    ...toRows("published during a slow render: new everywhere within 2 s, for good", published),
    ...toRows("taken down during a slow render: 410 everywhere within 2 s, for good", removed),
  ];
}

function runTrials(title: string, { count, ...trial }: Trials): Promise<Outcome[]> {
  return step(title, async (note) => {
    const outcomes: Outcome[] = [];
    while (outcomes.length < count) {
      outcomes.push(...(await runBatch({ ...trial, first: outcomes.length })));
      note(`${outcomes.length} of ${count}`);
    }
    return outcomes;
  });
}

type Batch = Omit<Trials, "count"> & { first: number };

/** The renders have read the old article and stand still when the change is made; then they go on with what they read. */
async function runBatch({ sites, desk, slow, change, first }: Batch): Promise<Outcome[]> {
  const articles: BenchArticle[] = [];
  for (let number = first; number < first + BATCH; number += 1) articles.push(await writeArticle(desk, number));
  // The keys of these first publications are of no interest here.
  await wait(200);

  const trials: { watches: Watch[]; changedAt: number }[] = [];
  const watch = ({ path }: BenchArticle) => sites.map(({ port }) => watchPage({ port, path, everyMs: 20, tell: toSight }));
  const watches = new Map<BenchArticle, Watch[]>();
  const stoodStill = await slow(BATCH * PROCESSES, {
    begin: () => articles.forEach((article) => void watches.set(article, watch(article))),
    change: async () => {
      for (const article of articles) {
        await change.make(article);
        trials.push({ watches: watches.get(article) ?? [], changedAt: performance.now() });
      }
    },
  });
  const outcomes = await Promise.all(trials.map((trial) => follow(trial, change.wanted)));
  await Promise.all([...watches.values()].flat().map((each) => each.stop()));
  return outcomes.map((outcome) => ({ ...outcome, stoodStill }));
}

async function follow({ watches, changedAt }: { watches: Watch[]; changedAt: number }, wanted: string): Promise<Omit<Outcome, "stoodStill">> {
  const seen = await Promise.all(watches.map((watch) => watch.untilSeen(wanted, 10_000)));
  await wait(LIMIT);
  const hasSlippedBack = watches.some((watch, at) => watch.countOthersSince(wanted, seen[at] ?? Number.POSITIVE_INFINITY) > 0);
  return { delay: Math.max(...seen.map((at) => (at ?? Number.POSITIVE_INFINITY) - changedAt)), hasSlippedBack };
}

const toSight = (answer: Answer): string => (answer.status === 200 ? toHeadline(answer) : String(answer.status));

function toRows(name: string, outcomes: readonly Outcome[]): Row[] {
  const good = outcomes.filter(({ delay, hasSlippedBack }) => delay <= LIMIT && !hasSlippedBack).length;
  const delays = outcomes.map(({ delay }) => delay);
  const conditions = [
    `${PROCESSES} processes, renders held for ${HELD_MS} ms by a lock on a table that they read last`,
    `${outcomes.filter((each) => each.stoodStill).length} of ${outcomes.length} changed while every process stood in the render`,
    `seen everywhere after p50 ${format(percentile(delays, 0.5))} ms, slowest ${format(Math.max(...delays))} ms`,
    `${outcomes.filter((each) => each.hasSlippedBack).length} showed the old page again`,
  ];
  return [of(name, (good / outcomes.length) * 100, { unit: "%", target: atLeast(100), conditions: conditions.join("; ") })];
}
