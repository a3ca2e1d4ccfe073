import { step } from "../../scripts/launch/progress.ts";
import { saturate } from "../load/saturate.ts";
import { countOthers, perSecond, summarize } from "../load/tally.ts";
import { atMost, of, ofRounds, type Row } from "../row.ts";
import { startAppRouter } from "../stage/app-router.ts";
import { startSite } from "../stage/site.ts";
import type { Stage } from "../stage/stage.ts";
import { format, median, percentile } from "../statistics.ts";
import { type ColdTimes, coldLimits, measureCold } from "./cold-times.ts";
import type { Suite } from "./suite.ts";

/** What a page costs that nobody has asked for yet. */
export const renders: Suite = { name: "renders", measure };

// As many as one process renders at once on two cores.
const CONNECTIONS = 4;

async function measure({ options, newsroom }: Stage): Promise<Row[]> {
  let next = 0;
  // Every article once, far apart from the one before.
  const nextPath = () => newsroom.bulk.toPath(((next++ * 7919) % newsroom.bulk.count) + 1);
  const site = await startSite(newsroom);
  const appRouter = await startAppRouter(newsroom.databaseUrl, newsroom.bulk.toPath(1));
  const [own, other, failures]: [number[], number[], string[]] = [[], [], []];
  const render = async (port: number, seconds: number): Promise<number> => {
    const tally = await saturate({ port, connections: CONNECTIONS, seconds, nextPath });
    if (countOthers(tally, "200") > 0) failures.push(summarize(tally));
    return perSecond(tally);
  };
  await step("Cold renders", async () => {
    for (const { port } of [site, appRouter]) await render(port, 3);
    for (let round = 0; round < options.rounds; round += 1) {
      own.push(await render(site.port, options.seconds));
      other.push(await render(appRouter.port, options.seconds));
    }
  });
  await appRouter.stop();
  const times = await step("Cold pages one by one", () => measureCold([{ site, bulk: newsroom.bulk }], options));
  await site.stop();

  return [
    ofRounds("cold renders a second, one process", own, {
      unit: "/s",
      conditions: `distinct articles with ten comments, ${CONNECTIONS} connections; rendered, compressed (gzip and brotli) and kept${failures.map((each) => `; failures ${each}`).join("")}`,
    }),
    ofRounds(
      "the same against an App Router render",
      own.map((each, at) => each / (other[at] ?? Number.NaN)),
      {
        unit: "×",
        conditions: `App Router ${format(median(other))}/s: article and thread alone, without navigation, cards, meta data or compression`,
      },
    ),
    ...toRows(times[0] ?? new Map()),
  ];
}

function toRows(times: ColdTimes): Row[] {
  return [...times].map(([page, samples]) =>
    of(`cold ${page} p95`, percentile(samples, 0.95), {
      unit: "ms",
      target: atMost(coldLimits[page]),
      conditions: `p50 ${format(percentile(samples, 0.5))} ms, p99 ${format(percentile(samples, 0.99))} ms of ${samples.length}, one by one over loopback`,
    }),
  );
}
