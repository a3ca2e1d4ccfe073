import type { Clock } from "../../src/clock.ts";

export type FakeClock = Clock & {
  /** Moves the time on and rings what was due, in order. */
  advance: (ms: number) => void;
  /** Timers set and neither rung nor cancelled. */
  pending: () => number;
};

export function createFakeClock(): FakeClock {
  const timers = new Map<symbol, { at: number; ring: () => void }>();
  let time = Date.UTC(2026, 0, 1);

  const ringNext = (until: number): boolean => {
    const [due] = [...timers].filter(([, timer]) => timer.at <= until).sort(([, a], [, b]) => a.at - b.at);
    if (due === undefined) return false;
    const [id, { at, ring }] = due;
    timers.delete(id);
    time = Math.max(time, at);
    ring();
    return true;
  };

  return {
    now: () => time,
    after(ms, ring) {
      const id = Symbol("timer");
      timers.set(id, { at: time + ms, ring });
      return () => void timers.delete(id);
    },
    pending: () => timers.size,
    advance(ms) {
      const until = time + ms;
      while (ringNext(until));
      time = until;
    },
  };
}
