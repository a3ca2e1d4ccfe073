import { setTimeout as wait } from "node:timers/promises";
import type { Answer } from "../load/answer.ts";
import { openConnection } from "../load/connection.ts";

/** What a reader saw of a page: the first time of each thing that `tell` says about an answer, and whatever came after. */
export type Watch = {
  /** When it was seen first, by `performance.now()`; null when not within the time (ms). */
  untilSeen(sight: string, patience: number): Promise<number | null>;
  /** How often something else was seen since that moment. */
  countOthersSince(sight: string, since: number): number;
  stop(): Promise<void>;
};

export type Watched = { port: number; path: string; everyMs: number; tell(answer: Answer): string };

/** Asks for a page again and again over one connection. */
export function watchPage({ port, path, everyMs, tell }: Watched): Watch {
  const sights: { sight: string; at: number }[] = [];
  const connection = openConnection(port);
  let isWatching = true;

  const look = async (): Promise<void> => {
    while (isWatching) {
      const sight = await connection.get(path).then(tell, () => "broken");
      sights.push({ sight, at: performance.now() });
      await wait(everyMs);
    }
  };
  const looking = look();

  return {
    async untilSeen(wanted, patience) {
      const deadline = performance.now() + patience;
      while (performance.now() < deadline) {
        const found = sights.find(({ sight }) => sight === wanted);
        if (found) return found.at;
        await wait(2);
      }
      return null;
    },
    countOthersSince: (wanted, since) => sights.filter(({ sight, at }) => sight !== wanted && at >= since).length,
    async stop() {
      isWatching = false;
      await looking;
      connection.close();
    },
  };
}
