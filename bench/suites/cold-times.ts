import { coldQuery } from "../load/cold-query.ts";
import { acceptBrotli, openConnection } from "../load/connection.ts";
import type { Options } from "../options.ts";
import type { BulkArticles } from "../stage/bulk.ts";
import type { Site } from "../stage/site.ts";

const pages = ["article", "front", "section"] as const;
export type ColdPage = (typeof pages)[number];

/** Milliseconds of each render. */
export type ColdTimes = Map<ColdPage, number[]>;

export const coldLimits: Record<ColdPage, number> = { article: 25, front: 50, section: 50 };

export type Subject = { site: Site; bulk: BulkArticles };

const WARM_UP = 150;
const EACH = 20;

/**
 * Pages one by one over one connection, none of them asked for before: nothing waits for anything, so the time is the render, its
 * compression and a fraction of a millisecond of loopback. The subjects take turns every few pages.
 */
export async function measureCold(subjects: readonly Subject[], { rounds, quick }: Options): Promise<ColdTimes[]> {
  const askers = subjects.map(createAsker);
  for (const { ask } of askers) for (let turn = 0; turn < WARM_UP; turn += 1) await ask(pages[turn % pages.length] ?? "article");
  for (const { times } of askers) times.clear();

  for (let turn = 0; turn < rounds * (quick ? 3 : 10); turn += 1) {
    for (const { ask } of askers) for (const page of pages) for (let each = 0; each < EACH; each += 1) await ask(page);
  }
  for (const { close } of askers) close();
  return askers.map(({ times }) => times);
}

function createAsker({ site, bulk }: Subject) {
  const connection = openConnection(site.port);
  const times: ColdTimes = new Map();
  let asked = 0;
  const ask = async (page: ColdPage): Promise<void> => {
    asked += 1;
    const path = toPath(page, { bulk, asked });
    const begunAt = performance.now();
    const { status, head } = await connection.get(path, acceptBrotli);
    const passed = performance.now() - begunAt;
    if (status !== 200 || !head.includes("fwd=miss")) throw new Error(`${path} is no cold page: ${head.split("\r\n")[0]}`);
    times.set(page, [...(times.get(page) ?? []), passed]);
  };
  return { times, ask, close: connection.close };
}

/** There are three fronts and 21 sections only: a parameter that pages take makes another page of the same. */
function toPath(page: ColdPage, { bulk, asked }: { bulk: BulkArticles; asked: number }): string {
  const number = ((asked * 6151) % bulk.count) + 1;
  const [, locale, section] = bulk.toPath(number).split("/");
  switch (page) {
    case "article":
      return `${bulk.toPath(number)}?${coldQuery()}`;
    case "front":
      return `/${locale}?${coldQuery()}`;
    case "section":
      return `/${locale}/${section}?${coldQuery()}`;
  }
}
