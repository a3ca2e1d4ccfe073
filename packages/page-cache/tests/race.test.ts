import fc from "fast-check";
import { expect } from "vitest";
import { test } from "./support/test.ts";

/**
 * A newsroom of two articles, each shown on three pages, with renders that read at their start and end at random: whatever order
 * things happen in, no reader sees what was taken down before he asked, nor, more than a second after, what was edited before he asked.
 */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant<"ask">("ask"), page: fc.integer({ min: 0, max: 2 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant<"edit">("edit"), article: fc.integer({ min: 0, max: 1 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant<"takeDown">("takeDown"), article: fc.integer({ min: 0, max: 1 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant<"endRender">("endRender"), which: fc.nat({ max: 5 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant<"wait">("wait"), ms: fc.integer({ min: 1, max: 1_500 }) }) },
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** How often each article was edited, and taken down. */
type News = { soft: [number, number]; hard: [number, number] };

type Shown = News & { at: number };

test("never shows what it should not, in whatever order things happen", { timeout: 60_000 }, async ({ givenSite }) => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), fc.boolean(), async (steps, warms) => {
      const site = await givenSite({ limits: { maxRenders: 3, renderTimeoutMs: 3_600_000, queueTimeoutMs: 3_600_000, hotMs: warms ? 300_000 : -1 } });
      const news: News = { soft: [0, 0], hard: [0, 0] };
      const history: Shown[] = [{ at: site.clock.now(), soft: [0, 0], hard: [0, 0] }];
      const renders: (() => void)[] = [];
      const wrongs: string[] = [];
      const asked: Promise<void>[] = [];

      site.origin.answers(async (_, response) => {
        const read = JSON.stringify(news);
        const { promise, resolve } = Promise.withResolvers<void>();
        renders.push(resolve);
        await promise;
        response.writeHead(200, {
          "content-type": "text/html",
          "cache-control": "s-maxage=86400, stale-while-revalidate=86400",
          "surrogate-key": "article:0 article:1",
        });
        response.end(read);
      });

      const ask = async (page: number): Promise<void> => {
        const askedAt = site.clock.now();
        const current = structuredClone(news);
        const old = history.findLast((shown) => shown.at <= askedAt - 1_000);
        const { status, text } = await site.get(`/${page}`);
        if (status !== 200) return void wrongs.push(`status ${status}`);
        const shown: News = JSON.parse(text);
        for (const article of [0, 1] as const) {
          if (shown.hard[article] < current.hard[article]) wrongs.push(`shown after takedown: ${text} < ${JSON.stringify(current)}`);
          if (old !== undefined && shown.soft[article] < old.soft[article]) wrongs.push(`shown a second after an edit: ${text} < ${JSON.stringify(old)}`);
        }
      };

      const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2));
      const change = (of: "soft" | "hard", article: number): void => {
        news[of][article === 0 ? 0 : 1] += 1;
        site.cache.markStale([{ key: `article:${article}`, hard: of === "hard" }]);
        history.push({ at: site.clock.now(), ...structuredClone(news) });
      };
      const take = async (one: Step): Promise<void> => {
        switch (one.kind) {
          case "ask":
            asked.push(ask(one.page));
            return breathe();
          case "edit":
            return change("soft", one.article);
          case "takeDown":
            return change("hard", one.article);
          case "endRender":
            renders.splice(one.which % Math.max(1, renders.length), 1)[0]?.();
            return breathe();
          case "wait":
            return site.clock.advance(one.ms);
        }
      };

      const settle = async (): Promise<void> => {
        let isSettled = false;
        const settling = Promise.all(asked).then(() => {
          isSettled = true;
        });
        while (!isSettled || site.cache.snapshot().rendering > 0) {
          renders.shift()?.();
          await breathe();
        }
        await settling;
      };

      for (const one of steps) await take(one);
      await settle();
      site.clock.advance(1_000);
      asked.push(ask(0), ask(1), ask(2));
      await settle();
      expect(wrongs).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
