"use client";

import { type RemovalReason, removalReasons } from "@polosa/newsroom/comments/reasons.ts";
import { type SubmitEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { Dialog } from "../../shell/components/dialog.tsx";
import { useReason } from "../../shell/components/use-reason.ts";

interface Props {
  onRemove: (why: { reason: RemovalReason; note: string }) => void;
  onClose: () => void;
}

/** Readers see the reason where the comment stood; the note stays among the moderators. */
export function RemoveDialog({ onRemove, onClose }: Props) {
  const t = useTranslations("removeComment");
  const why = useTranslations("decisionReasons");
  const toSentence = useReason();
  const [reason, setReason] = useState<RemovalReason | null>(null);
  const [note, setNote] = useState("");
  const [tried, setTried] = useState(false);
  const id = useId();

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (reason) onRemove({ reason, note });
    else setTried(true);
  }

  return (
    <Dialog title={t("title")} onClose={onClose}>
      <form onSubmit={submit} className="space-y-5" noValidate>
        <div>
          <label className="label" htmlFor={`${id}reason`}>
            {t("reason")}
          </label>
          <select
            id={`${id}reason`}
            className="field"
            value={reason ?? ""}
            aria-invalid={tried && !reason}
            aria-describedby={`${id}refusal`}
            onChange={(event) => setReason(removalReasons.find((option) => option === event.target.value) ?? null)}
          >
            <option value="" disabled>
              {t("choose")}
            </option>
            {removalReasons.map((option) => (
              <option key={option} value={option}>
                {why(option)}
              </option>
            ))}
          </select>
          <p id={`${id}refusal`} role="alert" className="refusal mt-1">
            {tried && !reason && toSentence("removal_reason_missing")}
          </p>
        </div>
        <div>
          <label className="label" htmlFor={`${id}note`}>
            {t("note")}
          </label>
          <textarea
            id={`${id}note`}
            className="field min-h-20"
            value={note}
            maxLength={1000}
            aria-describedby={`${id}hint`}
            onChange={(event) => setNote(event.target.value)}
          />
          <p id={`${id}hint`} className="hint mt-1">
            {t("noteHint")}
          </p>
        </div>
        <div className="flex gap-3">
          <button type="submit" className="button button-primary">
            {t("submit")}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t("cancel")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
