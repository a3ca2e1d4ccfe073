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
import { useLanguage } from "../../shell/components/use-language.ts";
import { changeProfileAction } from "../actions.ts";

/** The desk speaks the chosen language as soon as it is saved. */
export function ProfileForm({ name, email }: { name: string; email: string }) {
  const t = useTranslations("account");
  const names = useTranslations("languages");
  const [locale, setLocale] = useState<Language>(useLanguage());
  const [saved, setSaved] = useState(false);
  const { busy, refusal, ask } = useOutcome();

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setSaved((await ask(changeProfileAction({ name: readField(event.currentTarget, "name"), locale }))) !== null);
  }

  return (
    <form onSubmit={submit} noValidate className="max-w-md space-y-5">
      <Field label={t("name")} refusal={refusal?.fields.name} name="name" defaultValue={name} autoComplete="name" maxLength={100} required />
      <Field label={t("email")} hint={t("emailHint")} name="email" value={email} readOnly disabled />
      <label className="block">
        <span className="label">{t("language")}</span>
        <select className="field" value={locale} onChange={(event) => setLocale(languages.find((each) => each === event.target.value) ?? locale)}>
          {languages.map((each) => (
            <option key={each} value={each}>
              {names(each)}
            </option>
          ))}
        </select>
      </label>
      <RefusalNote refusal={refusal} besides={["name"]} />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton busy={busy}>{t("save")}</SubmitButton>
        <SavedNote saved={saved && !busy} />
      </div>
    </form>
  );
}
