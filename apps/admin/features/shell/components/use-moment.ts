import { useLocale, useTranslations } from "use-intl";

/**
 * A moment in the newsroom's time zone: «12 окт. 2026, 14:05». Put together here, because a browser may lack Kazakh, and
 * then what it renders differs from what the server sent.
 */
export function useMoment(timeZone: string): (iso: string) => string {
  const t = useTranslations("months");
  const locale = useLocale();
  return (iso) => {
    const { day, month, year, time } = readClock(iso, timeZone);
    const name = t(monthKeys[month - 1] ?? "jan");
    return locale === "kk" ? `${year} ж. ${day} ${name}, ${time}` : `${day} ${name} ${year}, ${time}`;
  };
}

export const monthKeys = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

function readClock(iso: string, timeZone: string) {
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const parts = Object.fromEntries(clock.formatToParts(new Date(iso)).map((part) => [part.type, part.value]));
  return { day: Number(parts.day), month: Number(parts.month), year: Number(parts.year), time: `${parts.hour}:${parts.minute}` };
}
