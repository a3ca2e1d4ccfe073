"use client";

import type { Review } from "@polosa/newsroom/reviews/queries.ts";
import { type SubmitEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import type { Outcome } from "../../../server/staff-action.ts";
import { Dialog } from "../../shell/components/dialog.tsx";
import { SubmitButton } from "../../shell/components/forms/submit-button.tsx";
import { decideReviewAction } from "../actions.ts";

interface Props {
  articleId: string;
  reviewId: string;
  onAnswer: (answer: Promise<Outcome<Review[]>>) => Promise<boolean>;
  onClose: () => void;
}

/** What the text still lacks, in words. */
export function ChangesDialog({ articleId, reviewId, onAnswer, onClose }: Props) {
  const t = useTranslations("reviews");
  const id = useId();
  const [note, setNote] = useState("");
  const [busy, setBusy] = useState(false);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setBusy(true);
    if (!(await onAnswer(decideReviewAction({ articleId, reviewId, verdict: "changes_wanted", note })))) setBusy(false);
  }

  return (
    <Dialog title={t("wantChanges")} onClose={onClose}>
      <form onSubmit={submit} className="space-y-4">
        <div>
          <label className="label" htmlFor={id}>
            {t("changes")}
          </label>
          <textarea id={id} className="field min-h-32" value={note} maxLength={2000} onChange={(event) => setNote(event.target.value)} />
        </div>
        <SubmitButton busy={busy}>{t("sendBack")}</SubmitButton>
      </form>
    </Dialog>
  );
}
