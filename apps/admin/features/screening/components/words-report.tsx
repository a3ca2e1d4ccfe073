import type { WordsReport } from "@polosa/newsroom/words/lists.ts";
import { useTranslations } from "use-intl";
import { useReason } from "../../shell/components/use-reason.ts";

const SHOWN = 50;

export function WordsReportView({ report: { taken, refused } }: { report: WordsReport }) {
  const t = useTranslations("screening");
  const toSentence = useReason();
  return (
    <div role="status" className="space-y-2 rounded border border-line bg-sheet p-4 text-sm">
      <p className="font-medium">{t("taken", { count: taken })}</p>
      {refused.length > 0 && (
        <>
          <p>{t("refused", { count: refused.length })}</p>
          <ul className="max-h-72 space-y-1 overflow-y-auto">
            {refused.slice(0, SHOWN).map(({ line, word, reason }) => (
              <li key={line} className="wrap-anywhere">
                <span className="text-quiet">{t("line", { line })}</span> «{word}»: {toSentence(reason)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
