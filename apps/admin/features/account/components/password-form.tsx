"use client";

import { type SubmitEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { Field } from "../../shell/components/forms/field.tsx";
import { NewPasswordField } from "../../shell/components/forms/new-password-field.tsx";
import { readField } from "../../shell/components/forms/read-field.ts";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { SavedNote } from "../../shell/components/forms/saved-note.tsx";
import { SubmitButton } from "../../shell/components/forms/submit-button.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { changePasswordAction } from "../actions.ts";

export function PasswordForm() {
  const t = useTranslations("account");
  const passwords = useTranslations("passwords");
  const [saved, setSaved] = useState(false);
  const { busy, refusal, ask } = useOutcome();

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const changed = await ask(changePasswordAction({ current: readField(form, "current"), password: readField(form, "password") }));
    setSaved(changed !== null);
    if (changed) form.reset();
  }

  return (
    <form onSubmit={submit} noValidate className="max-w-md space-y-5">
      <Field
        label={t("currentPassword")}
        refusal={refusal?.fields.current}
        name="current"
        type="password"
        autoComplete="current-password"
        maxLength={1000}
        required
      />
      <NewPasswordField label={passwords("new")} refusal={refusal?.fields.password} />
      <RefusalNote refusal={refusal} besides={["current", "password"]} />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton busy={busy}>{t("changePassword")}</SubmitButton>
        <SavedNote saved={saved && !busy} />
      </div>
    </form>
  );
}
