import { Month } from "@polosa/newsroom/figures/input.ts";

/** The month that is asked for; else the one that runs, by the newsroom's calendar. */
export const toMonth = (asked: unknown, timeZone: string): Month => Month.safeParse(asked).data ?? toThisMonth(timeZone);

export const toThisMonth = (timeZone: string): Month =>
  new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit" }).format(new Date()).slice(0, 7);

/** So many months later; earlier, if negative. */
export function addMonths(month: Month, count: number): Month {
  const [year, number] = month.split("-").map(Number);
  return new Date(Date.UTC(year ?? 0, (number ?? 1) - 1 + count, 1)).toISOString().slice(0, 7);
}
