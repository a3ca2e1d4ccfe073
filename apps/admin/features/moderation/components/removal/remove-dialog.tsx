"use client";

import { removalReasons } from "@polosa/newsroom/comments/reasons.ts";
import { type SubmitEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { Dialog } from "../../../shell/components/dialog.tsx";
import { SubmitButton } from "../../../shell/components/forms/submit-button.tsx";
import { useReason } from "../../../shell/components/use-reason.ts";
import type { Desk } from "../desk/desk.ts";
import { ReasonField } from "./reason-field.tsx";

interface Props {
  count: number;
  onRemove: Desk["remove"];
  onClose: () => void;
}

/** Readers see the reason where the comment stood; the note stays among the moderators. Open until it is done: what was typed is not lost. */
export function RemoveDialog({ count, onRemove, onClose }: Props) {
  const t = useTranslations("removeComment");
  const toSentence = useReason();
  const [reason, setReason] = useState("");
  const [note, setNote] = useState("");
  const [refused, setRefused] = useState<"" | "removal_reason_missing" | "unreachable">("");
  const [busy, setBusy] = useState(false);
  const id = useId();

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const chosen = removalReasons.find((option) => option === reason);
    if (!chosen) return setRefused("removal_reason_missing");
    setBusy(true);
    const done = await onRemove(chosen, note);
    setBusy(false);
    if (done) onClose();
    else setRefused("unreachable");
  }

  return (
    <Dialog title={t("title", { count })} onClose={onClose}>
      <form onSubmit={submit} className="space-y-5" noValidate>
        <ReasonField label={t("reason")} reason={reason} refusal={refused === "removal_reason_missing" ? refused : undefined} onChange={setReason} />
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
        <p role="alert" className="refusal">
          {refused === "unreachable" && toSentence(refused)}
        </p>
        <div className="flex gap-3">
          <SubmitButton busy={busy}>{t("submit")}</SubmitButton>
          <button type="button" className="button" onClick={onClose}>
            {t("cancel")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
