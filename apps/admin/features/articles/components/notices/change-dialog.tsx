"use client";

import type { SaidOfChange } from "@polosa/newsroom/corrections/input.ts";
import { type SubmitEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { ChangeFields } from "../../../schedules/components/change-fields.tsx";
import { Dialog } from "../../../shell/components/dialog.tsx";
import { Spinner } from "../../../shell/components/spinner.tsx";
import { useReason } from "../../../shell/components/use-reason.ts";
import { useDraft } from "../../draft.tsx";

/** Asked before a published text changes: what readers are told of it. Nothing need be said of little; the newsroom refuses to be silent about much. */
export function ChangeDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("changes");
  const toSentence = useReason();
  const { keeper, draft } = useDraft();
  const [change, setChange] = useState<SaidOfChange>(null);
  const [tried, setTried] = useState(false);
  const isPublishing = draft.phase === "publishing" || draft.phase === "saving";

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const done = await keeper.publish(change);
    setTried(true);
    if (done) onClose();
  }

  return (
    <Dialog title={t("dialogTitle")} onClose={onClose}>
      <form onSubmit={submit} className="space-y-4">
        <p className="text-quiet">{t("dialogHint")}</p>
        <ChangeFields change={change} onChange={setChange} />
        <p role="alert" className="refusal">
          {tried && draft.refusal && toSentence(draft.refusal.reason)}
        </p>
        <div className="flex gap-3">
          <button type="submit" className="button button-primary" disabled={isPublishing}>
            {isPublishing && <Spinner />}
            {t("publish")}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t("cancel")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
