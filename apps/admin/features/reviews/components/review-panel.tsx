"use client";

import type { Review } from "@polosa/newsroom/reviews/queries.ts";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Outcome } from "../../../server/staff-action.ts";
import { useReason } from "../../shell/components/use-reason.ts";
import { decideReviewAction, withdrawReviewAction } from "../actions.ts";
import type { ReviewDesk } from "../loaders.ts";
import { AskDialog } from "./ask-dialog.tsx";
import { ChangesDialog } from "./changes-dialog.tsx";
import { ReviewLine } from "./review-line.tsx";

interface Props {
  articleId: string;
  desk: ReviewDesk;
  timeZone: string;
  /** Saves first; the number of the revision to show, null when it could not be saved. */
  saveFirst: () => Promise<number | null>;
}

/** A second pair of eyes: asked for, given, or wanting changes. */
export function ReviewPanel({ articleId, desk, timeZone, saveFirst }: Props) {
  const t = useTranslations("reviews");
  const toSentence = useReason();
  const [reviews, setReviews] = useState(desk.reviews);
  const [dialog, setDialog] = useState<"ask" | "changes" | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  const [newest] = reviews;
  const open = newest?.verdict === null ? newest : null;

  async function settle(answer: Promise<Outcome<Review[]>>): Promise<boolean> {
    const outcome = await answer.catch((): Outcome<Review[]> => ({ ok: false, reason: "offline", fields: {} }));
    setReason(outcome.ok ? null : outcome.reason);
    if (!outcome.ok) return false;
    setReviews(outcome.value);
    setDialog(null);
    return true;
  }

  return (
    <div>
      <p className="label">{t("title")}</p>
      {newest ? <ReviewLine review={newest} timeZone={timeZone} /> : <p className="mb-2 text-quiet text-sm">{t("none")}</p>}
      <div className="mt-2 flex flex-wrap gap-2">
        {open && desk.mayReview && (
          <>
            <button
              type="button"
              className="button button-ink"
              onClick={() => settle(decideReviewAction({ articleId, reviewId: open.id, verdict: "approved", note: "" }))}
            >
              {t("approve")}
            </button>
            <button type="button" className="button" onClick={() => setDialog("changes")}>
              {t("wantChanges")}
            </button>
          </>
        )}
        <button type="button" className="button" onClick={() => setDialog("ask")}>
          {t(open ? "askAgain" : "ask")}
        </button>
        {open && (
          <button type="button" className="button button-plain" onClick={() => settle(withdrawReviewAction({ articleId, reviewId: open.id }))}>
            {t("withdraw")}
          </button>
        )}
      </div>
      {reason && (
        <p role="alert" className="refusal mt-2">
          {toSentence(reason)}
        </p>
      )}
      {dialog === "ask" && (
        <AskDialog articleId={articleId} reviewers={desk.reviewers} saveFirst={saveFirst} onAnswer={settle} onClose={() => setDialog(null)} />
      )}
      {dialog === "changes" && open && <ChangesDialog articleId={articleId} reviewId={open.id} onAnswer={settle} onClose={() => setDialog(null)} />}
    </div>
  );
}
