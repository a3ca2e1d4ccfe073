"use client";

import { type SubmitEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { type Language, languages } from "../../../messages/languages.ts";
import { Field } from "../../shell/components/forms/field.tsx";
import { NewPasswordField } from "../../shell/components/forms/new-password-field.tsx";
import { readField } from "../../shell/components/forms/read-field.ts";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { SubmitButton } from "../../shell/components/forms/submit-button.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { useLanguage } from "../../shell/components/use-language.ts";
import { acceptInvitationAction } from "../actions.ts";

/** Makes the newcomer's account, and opens the desk. */
export function InvitationForm({ token, name }: { token: string; name: string }) {
  const t = useTranslations("invitation");
  const names = useTranslations("languages");
  const [locale, setLocale] = useState<Language>(useLanguage());
  const { busy, refusal, ask } = useOutcome();

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const accepted = await ask(acceptInvitationAction({ token, locale, name: readField(form, "name"), password: readField(form, "password") }));
    if (accepted) window.location.assign("/");
  }

  return (
    <form onSubmit={submit} noValidate className="space-y-5">
      <Field
        label={t("name")}
        hint={t("nameHint")}
        refusal={refusal?.fields.name}
        name="name"
        defaultValue={name}
        autoComplete="name"
        maxLength={100}
        required
      />
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
      <NewPasswordField label={t("password")} refusal={refusal?.fields.password} />
      <RefusalNote refusal={refusal} besides={["name", "password"]} />
      <SubmitButton busy={busy}>{t("accept")}</SubmitButton>
    </form>
  );
}
