import type { Address } from "../address.ts";
import type { Fills } from "./fills.ts";

/** Renders pages nobody is waiting for, a few at a time. */
export type Warmer = {
  warm: (addresses: readonly Address[]) => void;
  /** Forgets what it has not begun and takes no more. */
  stop: () => void;
  size: () => number;
};

// More changed pages than this are not worth rendering before somebody asks.
const maxWaiting = 1_000;

export function createWarmer(fills: Pick<Fills, "join">, maxWarming: number): Warmer {
  const waiting = new Map<string, Address>();
  let running = 0;
  let stopped = false;

  const next = (): void => {
    for (const [key, address] of waiting) {
      if (running >= maxWarming) return;
      waiting.delete(key);
      running += 1;
      void fills.join(address).outcome.then(() => {
        running -= 1;
        next();
      });
    }
  };

  return {
    warm(addresses) {
      if (stopped) return;
      for (const address of addresses) if (waiting.size < maxWaiting) waiting.set(address.key, address);
      next();
    },
    stop() {
      stopped = true;
      waiting.clear();
    },
    size: () => running + waiting.size,
  };
}
