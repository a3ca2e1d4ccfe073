import { SaidOfChange } from "../corrections/input.ts";

/** What is said of a change, as a schedule keeps it until its time. */
export const toNote = (change: SaidOfChange): string => (change === null ? "" : JSON.stringify(change));

export const fromNote = (note: string): SaidOfChange => (note === "" ? null : SaidOfChange.parse(JSON.parse(note)));

/** The moment (UTC, ISO) that a clock in the time zone shows as `YYYY-MM-DDTHH:mm`; null for what is no time. */
export function toMoment(local: string, timeZone: string): string | null {
  const wanted = Date.parse(`${local}Z`);
  if (Number.isNaN(wanted)) return null;
  // The second step lands where the first one crossed a change of the clocks.
  const near = wanted - offsetAt(wanted, timeZone);
  return new Date(wanted - offsetAt(near, timeZone)).toISOString();
}

/** What a clock in the time zone shows at a moment, as `YYYY-MM-DDTHH:mm`. */
export const toLocal = (moment: string, timeZone: string): string =>
  new Date(Date.parse(moment) + offsetAt(Date.parse(moment), timeZone)).toISOString().slice(0, 16);

/** Milliseconds that the time zone's clocks are ahead of UTC. */
function offsetAt(moment: number, timeZone: string): number {
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
    hourCycle: "h23",
  });
  const part = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1_000) * 1_000;
}
