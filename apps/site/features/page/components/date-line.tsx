import { useFormatter } from "use-intl";

/** A moment in the site's time zone, with its year when that is over; the machine-readable time says it exactly. */
export function DateLine({ at }: { at: string }) {
  const format = useFormatter();
  const yearOf = (moment: Date) => format.dateTime(moment, { year: "numeric" });
  const isOfThisYear = yearOf(new Date(at)) === yearOf(new Date());
  return isOfThisYear ? (
    <time dateTime={at}>{format.dateTime(new Date(at), { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" })}</time>
  ) : (
    <FullDateLine at={at} />
  );
}

/** With the year: for the head of an article. */
export function FullDateLine({ at }: { at: string }) {
  const format = useFormatter();
  return <time dateTime={at}>{format.dateTime(new Date(at), { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" })}</time>;
}
