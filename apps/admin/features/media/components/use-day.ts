import { useLocale, useTranslations } from "use-intl";
import { monthKeys } from "../../shell/components/use-moment.ts";

/** A day as in 2026-12-31, as it is written in a sentence: «31 дек. 2026». */
export function useDay(): (day: string) => string {
  const t = useTranslations("months");
  const locale = useLocale();
  return (day) => {
    const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
    const name = t(monthKeys[month - 1] ?? "jan");
    return locale === "kk" ? `${year} ж. ${date} ${name}` : `${date} ${name} ${year}`;
  };
}
