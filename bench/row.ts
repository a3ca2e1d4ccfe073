import { format, median, spreadOf } from "./statistics.ts";

/** One line of the table. `passed` is null where there is no target, or nothing was measured. */
export type Row = {
  name: string;
  value: number | null;
  unit: string;
  target: string;
  passed: boolean | null;
  /** Smallest and largest of the rounds. */
  spread: string;
  conditions: string;
};

export type Target = { text: string; accepts(value: number): boolean };

export const atLeast = (limit: number): Target => ({ text: `≥ ${limit}`, accepts: (value) => value >= limit });
export const atMost = (limit: number): Target => ({ text: `≤ ${limit}`, accepts: (value) => value <= limit });
export const exactly = (wanted: number): Target => ({ text: `= ${wanted}`, accepts: (value) => value === wanted });

export type Measured = { unit: string; target?: Target; conditions?: string };

/** The median of the rounds against its target. */
export function ofRounds(name: string, rounds: readonly number[], { unit, target, conditions = "" }: Measured): Row {
  const value = median(rounds);
  return { name, value, unit, target: target?.text ?? "", passed: target ? target.accepts(value) : null, spread: spreadOf(rounds), conditions };
}

/** One figure against its target. */
export function of(name: string, value: number, measured: Measured): Row {
  return ofRounds(name, [value], measured);
}

export function notMeasured(name: string, reason: string, target?: Target): Row {
  return { name, value: null, unit: "", target: target?.text ?? "", passed: null, spread: "", conditions: `not measured: ${reason}` };
}

/** A suite that could not finish has failed: a silent gap would read like a pass. */
export function failed(name: string, error: unknown): Row {
  const reason = error instanceof Error ? error.message : String(error);
  return { name, value: null, unit: "", target: "measured", passed: false, spread: "", conditions: `failed: ${reason.split("\n")[0]}` };
}

/** What stands for the figure in the table. */
export const show = ({ value, unit }: Row): string => (value === null ? "–" : `${format(value)}${unit ? ` ${unit}` : ""}`);
