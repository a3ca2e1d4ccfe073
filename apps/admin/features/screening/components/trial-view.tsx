import type { Trial } from "@polosa/newsroom/screening/trials.ts";
import { useTranslations } from "use-intl";

/** What words would have stopped of the comments that are there, with the words marked. */
export function TrialView({ trial: { tried, forbidden, suspect, stopped } }: { trial: Trial }) {
  const t = useTranslations("screening");
  return (
    <section role="status" className="rounded border border-line bg-sheet p-4 text-sm" aria-label={t("trial")}>
      <p className="font-medium">{t("tried", { tried, stopped: forbidden + suspect })}</p>
      {forbidden + suspect > 0 && <p className="mt-1 text-quiet">{t("triedBy", { forbidden, suspect })}</p>}
      <ul className="mt-3 max-h-96 space-y-3 overflow-y-auto">
        {stopped.map(({ id, name, standing, pieces }) => (
          <li key={id} className="border-line border-t pt-3">
            <p className="text-quiet text-xs">
              <b dir="auto">{name}</b> · {t(`standings.${standing}`)}
            </p>
            <p className="wrap-anywhere mt-1" dir="auto">
              {pieces.map(({ text, isHit }, at) => (isHit ? <mark key={at}>{text}</mark> : text))}
            </p>
          </li>
        ))}
      </ul>
      {forbidden + suspect > stopped.length && <p className="mt-3 text-quiet">{t("triedMore", { count: forbidden + suspect - stopped.length })}</p>}
    </section>
  );
}
