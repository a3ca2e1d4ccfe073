import { step } from "../../scripts/launch/progress.ts";
import { acceptBrotli, openConnection } from "../load/connection.ts";
import { after, pace } from "../load/pace.ts";
import { count, newTally, p50, p99, summarize, type Tally } from "../load/tally.ts";
import { atLeast, atMost, exactly, of, ofRounds, type Row } from "../row.ts";
import { readMetric, type Site, startSite } from "../stage/site.ts";
import type { Stage } from "../stage/stage.ts";
import { format } from "../statistics.ts";
import type { Suite } from "./suite.ts";

/** Many readers at once at one cold page, and many requests for pages that never were. */
export const stampede: Suite = { name: "stampede", measure };

const READERS = 500;
const MISSING_PER_SECOND = 200;
const HOT_PER_SECOND = 100;
const RSS_GROWTH_MB = 100;

async function measure(stage: Stage): Promise<Row[]> {
  const site = await startSite(stage.newsroom);
  const rows = [
    ...(await step("500 readers at one cold page", () => crowd(site, stage))),
    ...(await step("Random missing addresses", () => flood(site, stage))),
  ];
  await site.stop();
  return rows;
}

async function crowd(site: Site, { newsroom, options }: Stage): Promise<Row[]> {
  const readers = Array.from({ length: READERS }, () => openConnection(site.port));
  await Promise.all(readers.map((reader) => reader.get("/livez")));
  const [renders, tally]: [number[], Tally] = [[], newTally()];
  for (let round = 1; round <= options.rounds; round += 1) {
    const before = await readMetric(site, "renders");
    const path = newsroom.bulk.toPath(round);
    await Promise.all(readers.map((reader) => count(tally, performance.now(), reader.get(path, acceptBrotli))));
    renders.push((await readMetric(site, "renders")) - before);
  }
  for (const reader of readers) reader.close();

  const name = `renders for ${READERS} concurrent first requests of a page`;
  const good = (tally.outcomes.get("200") ?? 0) / tally.latencies.length;
  return [
    {
      ...ofRounds(name, renders, {
        unit: "",
        target: exactly(1),
        conditions: `by /metrics; the last reader waited ${format(Math.max(...tally.latencies))} ms`,
      }),
    },
    of("of them answered 200", good * 100, { unit: "%", target: atLeast(100), conditions: summarize(tally) }),
  ];
}

async function flood(site: Site, { newsroom, options }: Stage): Promise<Row[]> {
  const hotPages = ["/ru", "/kk", "/en", ...Array.from({ length: 20 }, (_, at) => newsroom.bulk.toPath(at + 1))];
  const hot = (seconds: number) => readAround(site, hotPages, seconds);
  const seconds = options.quick ? 5 : 20;
  await hot(5);
  const calm = await hot(5);
  const before = await readMetric(site, "process_resident_memory_bytes");
  const floodWithMissing = () => pace({ ports: [site.port], perSecond: MISSING_PER_SECOND, nextPath: toNowhere, isOver: after(seconds) });
  const [tally, missing] = await Promise.all([hot(seconds), floodWithMissing()]);
  const between = await readMetric(site, "process_resident_memory_bytes");
  await Promise.all([hot(seconds), floodWithMissing()]);
  const grown = ((await readMetric(site, "process_resident_memory_bytes")) - between) / 1024 / 1024;
  const kept = await readMetric(site, "missing_bytes").catch(() => Number.NaN);

  const conditions = `${MISSING_PER_SECOND}/s to random missing addresses for ${seconds} s, ${HOT_PER_SECOND}/s to ${hotPages.length} hot pages`;
  return [
    of("hot pages' p99 under a flood of missing ones", p99(tally), {
      unit: "ms",
      target: atMost(100),
      conditions: `${conditions}; p50 ${format(p50(tally))} ms; without the flood p99 ${format(p99(calm))} ms; hot ${summarize(tally)}; missing ${summarize(missing)}`,
    }),
    of("growth of memory in a second such flood", grown, {
      unit: "MB",
      target: atMost(RSS_GROWTH_MB),
      conditions: `resident, ${format(before / 1024 / 1024)} MB before the first, ${format(between / 1024 / 1024)} MB after it; missing pages kept ${format(kept / 1024 / 1024)} MB`,
    }),
  ];
}

function readAround(site: Site, pages: readonly string[], seconds: number): Promise<Tally> {
  let next = 0;
  return pace({ ports: [site.port], perSecond: HOT_PER_SECOND, nextPath: () => pages[next++ % pages.length] ?? "/ru", isOver: after(seconds) });
}

const toNowhere = (): string => `/ru/politics/${Math.random().toString(36).slice(2)}`;
