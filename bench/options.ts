import { parseArgs } from "node:util";
import { OperatorError } from "../scripts/launch/operator-error.ts";

export type Options = {
  /** Names of suites; empty for all. */
  only: string[];
  rounds: number;
  /** Seconds of each measurement under load. */
  seconds: number;
  outageSeconds: number;
  /** Articles of the large database; null without `--scale`. */
  scale: number | null;
  /** Where the JSON goes. */
  json: string | null;
  /** Fewer and shorter rounds: to see whether everything runs, not how fast. */
  quick: boolean;
};

export function parseOptions(args: string[], suites: readonly string[]): Options {
  const { values } = parse(args);
  const quick = values.quick ?? false;
  const only = (values.only ?? "").split(",").filter(Boolean);
  const stranger = only.find((name) => !suites.includes(name));
  if (stranger) throw new OperatorError(`--only: there is no suite ${stranger}: they are ${suites.join(", ")}.`);
  return {
    only,
    rounds: toNumber("rounds", values.rounds, { preset: quick ? 1 : 3, from: 1, to: 99 }),
    seconds: quick ? 2 : 5,
    outageSeconds: toNumber("outage-seconds", values["outage-seconds"], { preset: quick ? 5 : 60, from: 1, to: 3600 }),
    scale: values.scale === undefined ? null : toNumber("scale", values.scale, { preset: 0, from: 10_000, to: 10_000_000 }),
    json: values.json ?? null,
    quick,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        only: { type: "string" },
        rounds: { type: "string" },
        "outage-seconds": { type: "string" },
        scale: { type: "string" },
        json: { type: "string" },
        quick: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new OperatorError(error instanceof Error ? error.message : String(error));
  }
}

type Bounds = { preset: number; from: number; to: number };

function toNumber(name: string, text: string | undefined, { preset, from, to }: Bounds): number {
  const value = text === undefined ? preset : Number(text);
  if (!Number.isInteger(value) || value < from || value > to) throw new OperatorError(`--${name}: a whole number from ${from} to ${to}.`);
  return value;
}
