"use client";

import type { Review } from "@polosa/newsroom/reviews/queries.ts";
import { type SubmitEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import type { Outcome } from "../../../server/staff-action.ts";
import { Dialog } from "../../shell/components/dialog.tsx";
import { SubmitButton } from "../../shell/components/forms/submit-button.tsx";
import { askForReviewAction } from "../actions.ts";

interface Props {
  articleId: string;
  reviewers: { id: string; name: string }[];
  saveFirst: () => Promise<number | null>;
  onAnswer: (answer: Promise<Outcome<Review[]>>) => Promise<boolean>;
  onClose: () => void;
}

/** Whom to ask, and what to look at. */
export function AskDialog({ articleId, reviewers, saveFirst, onAnswer, onClose }: Props) {
  const t = useTranslations("reviews");
  const id = useId();
  const [note, setNote] = useState("");
  const [assigneeId, setAssigneeId] = useState("");
  const [busy, setBusy] = useState(false);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setBusy(true);
    if (!(await onAnswer(ask()))) setBusy(false);
  }

  async function ask(): Promise<Outcome<Review[]>> {
    const revision = await saveFirst();
    if (revision === null) return { ok: false, reason: "saved_meanwhile", fields: {} };
    return askForReviewAction({ articleId, revision, note, assigneeId: assigneeId || null });
  }

  return (
    <Dialog title={t("ask")} onClose={onClose}>
      <form onSubmit={submit} className="space-y-4">
        <div>
          <label className="label" htmlFor={`${id}who`}>
            {t("who")}
          </label>
          <select id={`${id}who`} className="field" value={assigneeId} onChange={(event) => setAssigneeId(event.target.value)}>
            <option value="">{t("anybody")}</option>
            {reviewers.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label className="label" htmlFor={`${id}note`}>
            {t("note")}
          </label>
          <textarea
            id={`${id}note`}
            className="field min-h-24"
            value={note}
            maxLength={2000}
            placeholder={t("noteExample")}
            onChange={(event) => setNote(event.target.value)}
          />
        </div>
        <SubmitButton busy={busy}>{t("send")}</SubmitButton>
      </form>
    </Dialog>
  );
}
