import { setTimeout as wait } from "node:timers/promises";
import { step } from "../../scripts/launch/progress.ts";
import { atMost, of, type Row } from "../row.ts";
import { type BenchArticle, type Desk, openDesk, reviseArticle, writeArticle } from "../stage/desk.ts";
import { toHeadline } from "../stage/page.ts";
import { startSites, stopAll } from "../stage/site.ts";
import type { Stage } from "../stage/stage.ts";
import { type Watch, watchPage } from "../stage/watch.ts";
import { format, percentile } from "../statistics.ts";
import type { Suite } from "./suite.ts";

/** How soon every reader of every process sees what was published. */
export const publishing: Suite = { name: "publishing", measure };

const PROCESSES = 3;
const LIMIT = 10_000;

async function measure({ options, newsroom }: Stage): Promise<Row[]> {
  const publishes = options.quick ? 20 : 200;
  const sites = await startSites(newsroom, PROCESSES);
  const desk = await openDesk(newsroom);
  const article = await writeArticle(desk, 0);
  const watches = sites.map(({ port }) => watchPage({ port, path: article.path, everyMs: 5, tell: toHeadline }));
  const delays: number[] = [];
  await step(`${publishes} publishes`, async (note) => {
    for (let number = 1; number <= publishes; number += 1) {
      delays.push(await publish(desk, article, { mark: `Выпуск ${number} вышел`, watches }));
      note(`${number}`);
      await wait(100);
    }
  });
  await Promise.all(watches.map((watch) => watch.stop()));
  await stopAll(sites);

  const conditions = `${publishes} publishes, ${PROCESSES} processes, a reader of each asking every 5 ms; from the call of publishArticle to the last of them seeing it`;
  return [
    of("publish to visible everywhere, p50", percentile(delays, 0.5), { unit: "ms", target: atMost(250), conditions }),
    of("publish to visible everywhere, p99", percentile(delays, 0.99), {
      unit: "ms",
      target: atMost(1000),
      conditions: `fastest ${format(Math.min(...delays))} ms, slowest ${format(Math.max(...delays))} ms`,
    }),
  ];
}

async function publish(desk: Desk, article: BenchArticle, { mark, watches }: { mark: string; watches: Watch[] }): Promise<number> {
  const begunAt = await reviseArticle(desk, article, mark);
  const seen = await Promise.all(watches.map((watch) => watch.untilSeen(mark, LIMIT)));
  return Math.max(...seen.map((at) => (at === null ? LIMIT : at - begunAt)));
}
