import { type Entry, makeStale } from "../keeping/entry.ts";
import type { Kitchen } from "../rendering/fills.ts";
import type { Warmer } from "../rendering/warmer.ts";
import type { StaleKey } from "./stale-log.ts";

export type Marking = {
  markStale: (keys: readonly StaleKey[]) => void;
  /** Renders again those of these pages that somebody asked for lately, the latest first. */
  warmHot: (entries: readonly Entry[]) => void;
};

/** Takes what is stored out of date, and has what is read much rendered again before the next reader comes. */
export function createMarking({ settings, store, staleLog, counters }: Kitchen, warmer: Warmer): Marking {
  const { clock, limits } = settings;

  const markHard = (entry: Entry): void => {
    entry.dropped = true;
    store.drop(entry);
  };

  const markOne = ({ key, hard }: StaleKey): readonly Entry[] => {
    const entries = store.listByKey(key);
    for (const entry of entries) {
      if (hard) markHard(entry);
      else makeStale(entry, clock.now(), limits.softStaleMs);
    }
    counters[hard ? "hardMarks" : "softMarks"] += 1;
    return entries;
  };

  const warmHot = (entries: readonly Entry[]): void => {
    const since = clock.now() - limits.hotMs;
    const hot = entries.filter((entry) => entry.lastAskedAt >= since);
    warmer.warm(hot.sort((a, b) => b.lastAskedAt - a.lastAskedAt).map((entry) => entry.address));
  };

  return {
    markStale(keys) {
      staleLog.record(keys, clock.now());
      warmHot([...new Set(keys.flatMap(markOne))]);
    },
    warmHot,
  };
}
