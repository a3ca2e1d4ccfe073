"use client";

import type { Review } from "@polosa/newsroom/reviews/queries.ts";
import { useTranslations } from "use-intl";
import { Moment } from "../../shell/components/moment.tsx";

const tones = { waiting: "border-warn/30 bg-warn-wash", approved: "border-good/30 bg-good-wash", changes_wanted: "border-accent/30 bg-accent-wash" } as const;

/** How the newest review stands, and the words that came with it. */
export function ReviewLine({ review, timeZone }: { review: Review; timeZone: string }) {
  const t = useTranslations("reviews");
  const state = review.verdict ?? "waiting";
  return (
    <div className={`rounded border px-3 py-2 text-sm ${tones[state]}`}>
      <p className="font-semibold">{t(`states.${state}`)}</p>
      <p>
        {t("asked", { name: review.askedBy, revision: review.revision })}
        {review.assignee && ` → ${review.assignee.name}`}, <Moment at={review.askedAt} timeZone={timeZone} />
      </p>
      {review.note && <p className="wrap-anywhere mt-1 whitespace-pre-line">{review.note}</p>}
      {review.decidedAt && (
        <p className="mt-1">
          {review.decidedBy}, <Moment at={review.decidedAt} timeZone={timeZone} />
        </p>
      )}
      {review.verdictNote && <p className="wrap-anywhere mt-1 whitespace-pre-line font-medium">{review.verdictNote}</p>}
    </div>
  );
}
