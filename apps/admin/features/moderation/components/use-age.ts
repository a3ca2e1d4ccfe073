import { useTranslations } from "use-intl";

const MINUTE = 60_000;

/** How long ago, in the largest unit that fits: «12 мин», «3 ч», «5 дн». */
export function useAge(): (iso: string, now: number) => string {
  const t = useTranslations("ages");
  return (iso, now) => {
    const minutes = Math.max(0, Math.floor((now - Date.parse(iso)) / MINUTE));
    if (minutes < 60) return t("minutes", { count: minutes });
    return minutes < 1_440 ? t("hours", { count: Math.floor(minutes / 60) }) : t("days", { count: Math.floor(minutes / 1_440) });
  };
}
