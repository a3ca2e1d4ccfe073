/** What one part of the tests counted. */
export type Outcome = { passed: number; failed: number };

export const sum = (outcomes: Outcome[]): Outcome => ({
  passed: outcomes.reduce((total, { passed }) => total + passed, 0),
  failed: outcomes.reduce((total, { failed }) => total + failed, 0),
});

/** A runner that failed without a failed test has failed all the same: a file that does not load, a crash. */
export function withCrash(outcome: Outcome, ok: boolean): Outcome {
  return !ok && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
}
