"use client";

import { type SubmitEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { Field } from "../../shell/components/forms/field.tsx";
import { readField } from "../../shell/components/forms/read-field.ts";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { SavedNote } from "../../shell/components/forms/saved-note.tsx";
import { SubmitButton } from "../../shell/components/forms/submit-button.tsx";
import { SureButton } from "../../shell/components/forms/sure-button.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { removeOutsideCheckAction, setOutsideCheckAction } from "../actions.ts";

/** The newsroom's own service. Its key is never shown again. */
export function OutsideForm({ url }: { url: string | null }) {
  const t = useTranslations("screening");
  const [saved, setSaved] = useState(false);
  const { busy, refusal, ask } = useOutcome();

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    setSaved((await ask(setOutsideCheckAction({ url: readField(form, "url"), key: readField(form, "key") }))) !== null);
  }

  return (
    <form onSubmit={submit} className="max-w-xl space-y-3">
      <p className="text-sm">{url ? t("outsideOn", { url }) : t("outsideOff")}</p>
      <Field label={t("outsideUrl")} name="url" type="url" defaultValue={url ?? ""} required maxLength={500} refusal={refusal?.fields.url} />
      <Field label={t("outsideKey")} hint={t("outsideKeyHint")} name="key" type="password" autoComplete="off" required refusal={refusal?.fields.key} />
      <RefusalNote refusal={refusal} besides={["url", "key"]} />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton busy={busy}>{t("save")}</SubmitButton>
        {url && (
          <SureButton name={t("outsideRemove")} question={t("outsideRemoveHint")} cancel={t("cancel")} onSure={() => void ask(removeOutsideCheckAction({}))} />
        )}
        <SavedNote saved={saved && !busy} />
      </div>
    </form>
  );
}
