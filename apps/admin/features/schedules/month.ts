import { toLocal, toMoment } from "@polosa/newsroom/schedules/rules.ts";

/** A month as the newsroom's clocks have it. */
export interface Month {
  /** `2026-11`. */
  name: string;
  previous: string;
  next: string;
  /** Its first moment and the first one after it, UTC. */
  from: string;
  to: string;
  /** `2026-11-01`, … */
  days: string[];
  /** Days of the week before its first, Monday being none. */
  blanks: number;
  today: string;
}

/** The month that is asked for as `YYYY-MM`, or the one that it is now. */
export function toMonth(asked: string | undefined, timeZone: string, now = new Date()): Month {
  const today = toLocal(now.toISOString(), timeZone).slice(0, 10);
  const name = /^20\d\d-(?:0[1-9]|1[0-2])$/.test(asked ?? "") ? String(asked) : today.slice(0, 7);
  const next = moveBy(name, 1);
  const from = toMoment(`${name}-01T00:00`, timeZone) ?? "";
  const to = toMoment(`${next}-01T00:00`, timeZone) ?? "";
  const first = new Date(`${name}-01T00:00Z`);
  const length = (Date.parse(`${next}-01T00:00Z`) - first.getTime()) / 86_400_000;
  const days = Array.from({ length }, (_, at) => `${name}-${String(at + 1).padStart(2, "0")}`);
  return { name, previous: moveBy(name, -1), next, from, to, days, blanks: (first.getUTCDay() + 6) % 7, today };
}

function moveBy(name: string, months: number): string {
  const [year = 2026, month = 1] = name.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
}
