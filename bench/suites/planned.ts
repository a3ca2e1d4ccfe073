import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { step } from "../../scripts/launch/progress.ts";
import { atMost, of, type Row } from "../row.ts";
import { type Desk, openDesk, planArticle, writeDraft } from "../stage/desk.ts";
import type { Newsroom } from "../stage/newsroom.ts";
import type { Stage } from "../stage/stage.ts";
import { startWorker } from "../stage/worker.ts";
import { format, percentile } from "../statistics.ts";
import type { Suite } from "./suite.ts";

/** How late what is planned for a time is public. */
export const planned: Suite = { name: "planned", measure };

/** Beside the clock's half second, so that plans fall on every moment between two of its looks. */
const EVERY_MS = 503;
/** Enough to plan them all before the first is due. */
const AHEAD_MS = 10_000;
/** After the last one was due. */
const PATIENCE_MS = 60_000;

const Delays = z.array(z.object({ ms: z.number() }));

async function measure({ options, newsroom }: Stage): Promise<Row[]> {
  const plans = options.quick ? 20 : 200;
  const worker = await startWorker(newsroom);
  const desk = await openDesk(newsroom);
  const apart = await run(newsroom, desk, { plans, everyMs: EVERY_MS });
  const together = await run(newsroom, desk, { plans, everyMs: 0 });
  await worker.stop();

  const told = (delays: number[]) => `fastest ${format(Math.min(...delays))} ms, slowest ${format(Math.max(...delays))} ms`;
  return [
    of("planned to published, p50", percentile(apart, 0.5), {
      unit: "ms",
      conditions: `${plans} plans, one every ${EVERY_MS} ms, one worker; from the planned time to the publication's own; ${told(apart)}`,
    }),
    of("planned to published, p99", percentile(apart, 0.99), { unit: "ms", target: atMost(2000), conditions: told(apart) }),
    of("planned for one moment, the last", Math.max(...together), { unit: "ms", conditions: `${plans} plans; ${told(together)}` }),
  ];
}

async function run({ connection: { sql } }: Newsroom, desk: Desk, { plans, everyMs }: { plans: number; everyMs: number }): Promise<number[]> {
  return step(`${plans} plans, ${everyMs} ms apart`, async (note) => {
    const articles = [];
    for (let number = 0; number < plans; number += 1) articles.push(await writeDraft(desk, number));
    const firstAt = Date.now() + AHEAD_MS;
    for (const [index, article] of articles.entries()) await planArticle(desk, article, new Date(firstAt + index * everyMs));

    const ids = articles.map(({ id }) => id);
    const giveUpAt = firstAt + plans * everyMs + PATIENCE_MS;
    while (Date.now() < giveUpAt) {
      const delays = Delays.parse(
        await sql`
        select extract(epoch from published_at - due_at)::float8 * 1000 as ms
        from publications join schedules using (article_id) where article_id in ${sql(ids)} and done_at is not null`,
      );
      note(`${delays.length}`);
      if (delays.length === plans) return delays.map(({ ms }) => ms);
      await wait(1_000);
    }
    throw new Error("Some plans were never done");
  });
}
