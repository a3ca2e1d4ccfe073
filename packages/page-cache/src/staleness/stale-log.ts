/** A key whose pages no longer say what is so. Soft pages may be shown a moment longer; hard ones never again. */
export type StaleKey = { key: string; hard: boolean };

/** What has gone stale since a render began, for the keys its result turned out to carry. */
export type Verdict = { hard: boolean; softAt: number | null };

export type Watch = {
  judge: (keys: readonly string[]) => Verdict;
  end: () => void;
};

export type StaleLog = {
  record: (keys: readonly StaleKey[], at: number) => void;
  /** Remembers from now on, until ended, which keys go stale. */
  watch: () => Watch;
  size: () => number;
};

type Mark = StaleKey & { at: number };

/**
 * A render's keys are known only when it has ended, so what goes stale meanwhile is written down while any render runs.
 * Positions, not times: two things can happen in one millisecond.
 */
export function createStaleLog(): StaleLog {
  const watches = new Set<{ from: number }>();
  let marks: Mark[] = [];
  let dropped = 0;

  const prune = (): void => {
    const from = Math.min(dropped + marks.length, ...[...watches].map((watch) => watch.from));
    marks = marks.slice(from - dropped);
    dropped = from;
  };

  return {
    record(keys, at) {
      if (watches.size > 0) marks.push(...keys.map(({ key, hard }) => ({ key, hard, at })));
    },
    watch() {
      const watch = { from: dropped + marks.length };
      watches.add(watch);
      return {
        judge: (keys) => judge(marks.slice(watch.from - dropped), new Set(keys)),
        end() {
          watches.delete(watch);
          prune();
        },
      };
    },
    size: () => marks.length,
  };
}

function judge(marks: readonly Mark[], keys: ReadonlySet<string>): Verdict {
  const mine = marks.filter((mark) => keys.has(mark.key));
  const first = mine.find((mark) => !mark.hard);
  return { hard: mine.some((mark) => mark.hard), softAt: first?.at ?? null };
}
