"use client";

import type { Review } from "@polosa/newsroom/reviews/queries.ts";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Outcome } from "../../../server/staff-action.ts";
import { useAwake } from "../../shell/components/use-awake.ts";
import { useReason } from "../../shell/components/use-reason.ts";
import { decideReviewAction, withdrawReviewAction } from "../actions.ts";
import { AskDialog } from "./ask-dialog.tsx";
import { ChangesDialog } from "./changes-dialog.tsx";
import { ReviewLine } from "./review-line.tsx";
import { useReviews } from "./reviews.tsx";

interface Props {
  articleId: string;
  timeZone: string;
  /** Saves first; the number of the revision to show, null when it could not be saved. */
  saveFirst: () => Promise<number | null>;
}

/** A second pair of eyes: asked for, given, or wanting changes. */
export function ReviewPanel({ articleId, timeZone, saveFirst }: Props) {
  const t = useTranslations("reviews");
  const toSentence = useReason();
  const { desk, reviews, reason, ...under } = useReviews();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [newest] = reviews;
  const open = newest?.verdict === null ? newest : null;

  async function settle(answer: Promise<Outcome<Review[]>>): Promise<boolean> {
    const isSettled = await under.settle(answer);
    if (isSettled) setDialog(null);
    return isSettled;
  }

  return (
    <div>
      <p className="label">{t("title")}</p>
      {newest ? <ReviewLine review={newest} timeZone={timeZone} /> : <p className="mb-2 text-quiet text-sm">{t("none")}</p>}
      <ReviewActs articleId={articleId} open={open} onSettle={settle} onDialog={setDialog} />
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

type Dialog = "ask" | "changes";

interface Acts {
  articleId: string;
  /** The review that waits. */
  open: Review | null;
  onSettle: (answer: Promise<Outcome<Review[]>>) => Promise<boolean>;
  onDialog: (dialog: Dialog) => void;
}

function ReviewActs({ articleId, open, onSettle, onDialog }: Acts) {
  const t = useTranslations("reviews");
  const { desk, busy } = useReviews();
  const isAwake = useAwake();
  const state = { disabled: busy || !isAwake, "data-asleep": isAwake ? undefined : "" };
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      {open && desk.mayReview && (
        <>
          <button
            {...state}
            type="button"
            className="button button-ink"
            onClick={() => onSettle(decideReviewAction({ articleId, reviewId: open.id, verdict: "approved", note: "" }))}
          >
            {t("approve")}
          </button>
          <button {...state} type="button" className="button" onClick={() => onDialog("changes")}>
            {t("wantChanges")}
          </button>
        </>
      )}
      <button {...state} type="button" className="button" onClick={() => onDialog("ask")}>
        {t(open ? "askAgain" : "ask")}
      </button>
      {open && (
        <button {...state} type="button" className="button button-plain" onClick={() => onSettle(withdrawReviewAction({ articleId, reviewId: open.id }))}>
          {t("withdraw")}
        </button>
      )}
    </div>
  );
}
