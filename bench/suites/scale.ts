import { z } from "zod";
import { step } from "../../scripts/launch/progress.ts";
import { coldQuery } from "../load/cold-query.ts";
import { saturate } from "../load/saturate.ts";
import { perSecond } from "../load/tally.ts";
import { atMost, exactly, notMeasured, of, ofRounds, type Row } from "../row.ts";
import { COMMENTS_EACH } from "../stage/bulk.ts";
import { furnishNewsroom, type Newsroom, USUAL_ARTICLES } from "../stage/newsroom.ts";
import { listPlans } from "../stage/plans.ts";
import { type Site, startSite, stopAll } from "../stage/site.ts";
import type { Stage } from "../stage/stage.ts";
import { format, median, percentile } from "../statistics.ts";
import { type ColdTimes, coldLimits, measureCold } from "./cold-times.ts";
import type { Suite } from "./suite.ts";

/** The cold figures again with a large database, beside the usual one in the same cluster. */
export const scale: Suite = { name: "scale", measure };

const GROWTH = 1.3;

async function measure({ options, newsroom, cluster, directory }: Stage): Promise<Row[]> {
  if (options.scale === null) return [notMeasured("cold pages of a large database", "run with --scale 1000000", atMost(GROWTH))];

  const large = await furnishNewsroom(cluster, { directory, name: "polosa_large", articles: options.scale });
  const [small, big] = [await startSite(newsroom), await startSite(large)];
  const [before = new Map(), after = new Map()] = await step("Cold pages one by one", () =>
    measureCold(
      [
        { site: small, bulk: newsroom.bulk },
        { site: big, bulk: large.bulk },
      ],
      options,
    ),
  );
  const rates: { small: number[]; big: number[] } = { small: [], big: [] };
  const next = [newsroom, large].map(toPaths);
  await step("Cold renders", async () => {
    for (let round = 0; round < options.rounds; round += 1) {
      rates.small.push(await render(small, next[0] ?? String, options.seconds));
      rates.big.push(await render(big, next[1] ?? String, options.seconds));
    }
  });
  await stopAll([small, big]);

  return [
    ...toTimeRows({ before, after, articles: options.scale }),
    of("size of the large database", await readGigabytes(large), { unit: "GB" }),
    ofRounds(
      "cold renders a second against ten thousand articles",
      rates.big.map((each, at) => each / (rates.small[at] ?? Number.NaN)),
      {
        unit: "×",
        conditions: `${format(median(rates.big))}/s against ${format(median(rates.small))}/s`,
      },
    ),
    ...(await step("Query plans", () => toPlanRows(large))),
  ];
}

/** Distinct articles, from all over the table. */
function toPaths({ bulk }: Newsroom): () => string {
  let asked = 0;
  return () => {
    asked += 1;
    return `${bulk.toPath(((asked * 7919) % bulk.count) + 1)}?${coldQuery()}`;
  };
}

const render = async ({ port }: Site, nextPath: () => string, seconds: number): Promise<number> =>
  perSecond(await saturate({ port, connections: 4, seconds, nextPath }));

const Size = z.tuple([z.object({ gigabytes: z.number() })]);

async function readGigabytes({ connection: { sql } }: Newsroom): Promise<number> {
  const [{ gigabytes }] = Size.parse(await sql`select pg_database_size(current_database())::float8 / 1e9 as gigabytes`);
  return gigabytes;
}

type Compared = { before: ColdTimes; after: ColdTimes; articles: number };

function toTimeRows({ before, after, articles }: Compared): Row[] {
  return [...after].flatMap(([page, samples]) => {
    const [now, then] = [percentile(samples, 0.95), percentile(before.get(page) ?? [], 0.95)];
    const say = (times: readonly number[]) => `p50 ${format(percentile(times, 0.5))} ms, p95 ${format(percentile(times, 0.95))} ms`;
    const conditions = `${articles} articles, ${articles * COMMENTS_EACH} comments: ${say(samples)}; ${USUAL_ARTICLES}: ${say(before.get(page) ?? [])}; ${samples.length} each, taking turns`;
    return [
      of(`cold ${page} p95`, now, { unit: "ms", target: atMost(coldLimits[page]), conditions }),
      of(`cold ${page} p95 against ten thousand articles`, now / then, { unit: "×", target: atMost(GROWTH) }),
    ];
  });
}

// A front shows a hundred cards and counts ten comments of each.
const MOST_ROWS = 2_000;

async function toPlanRows(large: Newsroom): Promise<Row[]> {
  const plans = await listPlans(large);
  const scans = plans.map(({ page, queries, indexes, scanned, ms }) =>
    of(`large tables read from end to end: ${page}`, scanned.length, {
      unit: "",
      target: exactly(0),
      conditions: `${scanned.length > 0 ? `Seq Scan on ${scanned.join(", ")}; ` : ""}${queries} queries, ${format(ms)} ms; by ${indexes.join(", ")}`,
    }),
  );
  const most = of("most rows that a page's query reads of one table", Math.max(...plans.map(({ mostRows }) => mostRows)), {
    unit: "",
    target: atMost(MOST_ROWS),
    conditions: plans.map(({ page, mostRows }) => `${page}: ${format(mostRows)}`).join("; "),
  });
  return [...scans, most];
}
