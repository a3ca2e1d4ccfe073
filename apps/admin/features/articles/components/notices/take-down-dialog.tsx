"use client";

import { type SubmitEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { TakedownFields, type TakedownWords } from "../../../schedules/components/takedown-fields.tsx";
import { Dialog } from "../../../shell/components/dialog.tsx";
import { SubmitButton } from "../../../shell/components/forms/submit-button.tsx";
import { useDraft } from "../../draft.tsx";

export function TakeDownDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("takeDown");
  const { keeper, draft } = useDraft();
  const [words, setWords] = useState<TakedownWords>({ reason: "", publicReason: "" });
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const refusal = tried && draft.refusal ? draft.refusal.reason : null;

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setBusy(true);
    const done = await keeper.takeDown(words);
    setBusy(false);
    setTried(true);
    if (done) onClose();
  }

  return (
    <Dialog title={t("title")} onClose={onClose}>
      <form onSubmit={submit} className="space-y-4">
        <p className="text-quiet">{t("consequence")}</p>
        <TakedownFields words={words} refusal={refusal} onChange={setWords} />
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
