/** How long before a licence ends the library begins to warn. */
export const LICENCE_WARNING_DAYS = 30;

export type LicenceState = "unlimited" | "running" | "ending" | "ended";

/** The day it is somewhere, as in 2026-12-31. */
export const toDay = (at: Date, timeZone: string): string => new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(at);

/** Of a picture that may be published up to and with a day; days as in 2026-12-31. */
export function toLicenceState(endsOn: string | null, today: string): LicenceState {
  if (endsOn === null) return "unlimited";
  if (endsOn < today) return "ended";
  return endsOn <= addDays(today, LICENCE_WARNING_DAYS) ? "ending" : "running";
}

const addDays = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
