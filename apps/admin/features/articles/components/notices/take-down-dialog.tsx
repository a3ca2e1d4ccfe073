"use client";

import { type SubmitEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { Dialog } from "../../../shell/components/dialog.tsx";
import { SubmitButton } from "../../../shell/components/forms/submit-button.tsx";
import { useReason } from "../../../shell/components/use-reason.ts";
import { useDraft } from "../../draft.tsx";

export function TakeDownDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("takeDown");
  const toSentence = useReason();
  const { keeper, draft } = useDraft();
  const [reason, setReason] = useState("");
  const [publicReason, setPublicReason] = useState("");
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const id = useId();
  const refusal = tried ? draft.refusal : null;

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setBusy(true);
    const done = await keeper.takeDown({ reason, publicReason });
    setBusy(false);
    setTried(true);
    if (done) onClose();
  }

  return (
    <Dialog title={t("title")} onClose={onClose}>
      <form onSubmit={submit} className="space-y-4">
        <p className="text-quiet">{t("consequence")}</p>
        <div>
          <label className="label" htmlFor={id}>
            {t("reason")}
          </label>
          <textarea
            id={id}
            className="field min-h-24"
            value={reason}
            maxLength={1000}
            aria-invalid={refusal !== null}
            aria-describedby={`${id}refusal`}
            onChange={(event) => setReason(event.target.value)}
          />
          <p id={`${id}refusal`} role="alert" className="refusal mt-1">
            {refusal && toSentence(refusal.reason)}
          </p>
        </div>
        <div>
          <label className="label" htmlFor={`${id}public`}>
            {t("publicReason")}
          </label>
          <textarea
            id={`${id}public`}
            className="field"
            value={publicReason}
            maxLength={500}
            aria-describedby={`${id}hint`}
            onChange={(event) => setPublicReason(event.target.value)}
          />
          <p id={`${id}hint`} className="mt-1 text-quiet text-sm">
            {t("publicReasonHint")}
          </p>
        </div>
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
