import { test as base } from "vitest";
import type { Front } from "../render.ts";
import { type RunningFront, startFront } from "./front.ts";
import { type FakeAnswer, type FakeSite, startSite } from "./site.ts";

export interface Given {
  /** One process of a site. */
  site(answer?: FakeAnswer): Promise<FakeSite>;
  /** nginx before these processes. */
  front(sites: readonly FakeSite[], settings?: Partial<Front>): Promise<RunningFront>;
}

/** A test with a site and a front that end with it. */
export const test = base.extend<{ given: Given }>({
  given: async ({ onTestFinished }, use) => {
    await use({
      async site(answer) {
        const site = await startSite(answer);
        onTestFinished(() => site.die());
        return site;
      },
      async front(sites, settings) {
        const front = await startFront(sites, settings);
        onTestFinished(() => front.stop());
        return front;
      },
    });
  },
});
