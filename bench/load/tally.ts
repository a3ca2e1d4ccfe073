import { percentile } from "../statistics.ts";
import type { Answer } from "./answer.ts";

/** What came of many requests. Latencies in milliseconds. */
export type Tally = {
  latencies: number[];
  /** How many of each status; a broken connection counts under its error code. */
  outcomes: Map<string, number>;
  seconds: number;
};

export const newTally = (): Tally => ({ latencies: [], outcomes: new Map(), seconds: 0 });

/** Adds one request, once it is answered or broken. */
export async function count(tally: Tally, begunAt: number, request: Promise<Answer>): Promise<void> {
  const outcome = await request.then(
    ({ status }) => String(status),
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  tally.latencies.push(performance.now() - begunAt);
  tally.outcomes.set(outcome, (tally.outcomes.get(outcome) ?? 0) + 1);
}

export const perSecond = ({ latencies, seconds }: Tally): number => latencies.length / seconds;
export const p50 = ({ latencies }: Tally): number => percentile(latencies, 0.5);
export const p99 = ({ latencies }: Tally): number => percentile(latencies, 0.99);

/** How many did not end as wished. */
export function countOthers({ outcomes }: Tally, wished: string): number {
  return [...outcomes].filter(([outcome]) => outcome !== wished).reduce((sum, [, times]) => sum + times, 0);
}

/** `200: 9990, ECONNRESET: 10` */
export const summarize = ({ outcomes }: Tally): string => [...outcomes].map(([outcome, times]) => `${outcome}: ${times}`).join(", ");
