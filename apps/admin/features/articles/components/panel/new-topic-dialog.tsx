"use client";

import type { Topic } from "@polosa/newsroom/topics/queries.ts";
import { type SubmitEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { languages } from "../../../../messages/languages.ts";
import { Dialog } from "../../../shell/components/dialog.tsx";
import { SubmitButton } from "../../../shell/components/forms/submit-button.tsx";
import { useReason } from "../../../shell/components/use-reason.ts";
import { addTopicAction } from "../../actions.ts";

/** A topic has a name in each of the paper's languages. */
export function NewTopicDialog({ onAdded, onClose }: { onAdded: (topic: Topic) => void; onClose: () => void }) {
  const t = useTranslations();
  const toSentence = useReason();
  const [names, setNames] = useState({ kk: "", ru: "", en: "" });
  const [reason, setReason] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const id = useId();

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setBusy(true);
    const outcome = await addTopicAction({ names }).catch(() => ({ ok: false as const, reason: "offline" }));
    setBusy(false);
    if (outcome.ok) onAdded(outcome.value);
    else setReason(outcome.reason);
  }

  return (
    <Dialog title={t("panel.topicNew")} onClose={onClose}>
      <form onSubmit={submit} className="space-y-4">
        {languages.map((language) => (
          <div key={language}>
            <label className="label" htmlFor={`${id}${language}`}>
              {t(`languages.${language}`)}
            </label>
            <input
              id={`${id}${language}`}
              lang={language}
              className="field"
              value={names[language]}
              maxLength={80}
              onChange={(event) => setNames({ ...names, [language]: event.target.value })}
            />
          </div>
        ))}
        <p role="alert" className="refusal">
          {reason && toSentence(reason)}
        </p>
        <SubmitButton busy={busy}>{t("panel.topicSave")}</SubmitButton>
      </form>
    </Dialog>
  );
}
