import { useFormatter } from "use-intl";

/** A moment in the site's time zone; the machine-readable time says it exactly. */
export function DateLine({ at }: { at: string }) {
  const format = useFormatter();
  return <time dateTime={at}>{format.dateTime(new Date(at), { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" })}</time>;
}

/** With the year: for the head of an article. */
export function FullDateLine({ at }: { at: string }) {
  const format = useFormatter();
  return <time dateTime={at}>{format.dateTime(new Date(at), { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" })}</time>;
}
