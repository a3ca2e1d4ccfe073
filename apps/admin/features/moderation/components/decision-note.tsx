"use client";

import { useTranslations } from "use-intl";
import { Moment } from "../../shell/components/moment.tsx";
import type { ListedComment } from "../loaders.ts";
import { isDecisionReason } from "../reasons.ts";

/** Why the comment is where it is, and who said so. */
export function DecisionNote({ comment, timeZone }: { comment: ListedComment; timeZone: string }) {
  const t = useTranslations("moderation");
  const why = useTranslations("decisionReasons");
  const { reason, note, by, at } = comment.decision;
  return (
    <p className="min-w-0 text-quiet text-sm">
      <span className="font-medium text-ink">{isDecisionReason(reason) ? why(reason) : reason}</span>
      {note && <span className="wrap-anywhere"> — {note}</span>}
      <span className="block text-xs">
        {by ? `${by}, ` : t("screening")}
        {by && <Moment at={at} timeZone={timeZone} />}
      </span>
    </p>
  );
}
