"use client";

import { useTranslations } from "use-intl";
import { Moment } from "../../../shell/components/moment.tsx";
import type { ListedComment } from "../../loaders.ts";
import { useReasonName } from "../use-reason-name.ts";

/** Why the comment is where it is, who said so, and what readers say against it. */
export function WhyNote({ comment, timeZone }: { comment: ListedComment; timeZone: string }) {
  const t = useTranslations("moderation");
  const toReasonName = useReasonName();
  const { decision, mark, reports, standing } = comment;
  const decider = decision.by ?? (standing === "removed" ? t("itsAuthor") : t("screening"));
  return (
    <div className="mt-4 space-y-3 text-sm">
      <p>
        <span className="font-semibold">{toReasonName(decision.reason)}</span>
        {decision.note && <span className="wrap-anywhere"> — {decision.note}</span>}
        <span className="block text-quiet text-xs">
          {decider}, <Moment at={decision.at} timeZone={timeZone} />
        </span>
      </p>
      {mark && (
        <p>
          <span className="rounded bg-warn-wash px-1.5 font-semibold text-warn">{t("marked")}</span> {toReasonName(mark)}
        </p>
      )}
      {reports.count > 0 && (
        <div>
          <h3 className="font-semibold text-accent">{t("reportCount", { count: reports.count })}</h3>
          <ul className="mt-1 space-y-1">
            {reports.told.map((report) => (
              <li key={`${report.by} ${report.at}`} className="wrap-anywhere">
                {toReasonName(report.reason)}
                {report.note && <> — {report.note}</>} <span className="text-quiet text-xs">{report.by}</span>
              </li>
            ))}
          </ul>
          {reports.count > reports.told.length && <p className="text-quiet">{t("moreReports", { count: reports.count - reports.told.length })}</p>}
        </div>
      )}
    </div>
  );
}
