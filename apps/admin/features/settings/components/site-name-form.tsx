"use client";

import { type SubmitEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { type Language, languages } from "../../../messages/languages.ts";
import { Field } from "../../shell/components/forms/field.tsx";
import { readField } from "../../shell/components/forms/read-field.ts";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { SavedNote } from "../../shell/components/forms/saved-note.tsx";
import { SubmitButton } from "../../shell/components/forms/submit-button.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { setSettingAction } from "../actions.ts";

export function SiteNameForm({ siteName }: { siteName: Record<Language, string> }) {
  const t = useTranslations("settings");
  const names = useTranslations("languages");
  const [saved, setSaved] = useState(false);
  const { busy, refusal, ask } = useOutcome();

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const value = { kk: readField(form, "kk"), ru: readField(form, "ru"), en: readField(form, "en") };
    setSaved((await ask(setSettingAction({ key: "siteName", value }))) !== null);
  }

  return (
    <form onSubmit={submit} noValidate className="max-w-md space-y-4">
      {languages.map((locale) => (
        <Field key={locale} label={names(locale)} name={locale} lang={locale} defaultValue={siteName[locale]} maxLength={60} required />
      ))}
      <RefusalNote refusal={refusal} />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton busy={busy}>{t("save")}</SubmitButton>
        <SavedNote saved={saved && !busy} />
      </div>
    </form>
  );
}
