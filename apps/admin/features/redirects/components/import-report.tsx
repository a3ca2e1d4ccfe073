"use client";

import type { ImportReport } from "@polosa/newsroom/redirects/commands.ts";
import { useTranslations } from "use-intl";
import { useReason } from "../../shell/components/use-reason.ts";

const SHOWN = 100;

export function ImportReportView({ report: { taken, flattened, refused } }: { report: ImportReport }) {
  const t = useTranslations("redirects");
  const toSentence = useReason();
  return (
    <div role="status" className="space-y-2 rounded border border-line bg-sheet p-4 text-sm">
      <p className="font-medium">{t("report", { taken, flattened })}</p>
      {refused.length > 0 && (
        <>
          <p>{t("refused", { count: refused.length })}</p>
          <ul className="max-h-72 space-y-1 overflow-y-auto">
            {refused.slice(0, SHOWN).map(({ line, from, reason }) => (
              <li key={line} className="wrap-anywhere">
                <span className="text-quiet">{t("line", { line })}</span> {from}: {toSentence(reason)}
              </li>
            ))}
          </ul>
          {refused.length > SHOWN && <p className="text-quiet">{t("more", { count: refused.length - SHOWN })}</p>}
        </>
      )}
    </div>
  );
}
