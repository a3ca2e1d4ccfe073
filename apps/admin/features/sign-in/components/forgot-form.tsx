"use client";

import { type SubmitEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { Banner } from "../../shell/components/banner.tsx";
import { Field } from "../../shell/components/forms/field.tsx";
import { readField } from "../../shell/components/forms/read-field.ts";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { SubmitButton } from "../../shell/components/forms/submit-button.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { askPasswordResetAction } from "../actions.ts";

export function ForgotForm() {
  const t = useTranslations("passwords");
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { busy, refusal, ask } = useOutcome();

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const email = readField(event.currentTarget, "email");
    if (await ask(askPasswordResetAction({ email }))) setSentTo(email);
  }

  if (sentTo !== null) return <Banner tone="success">{t("asked", { email: sentTo })}</Banner>;
  return (
    <form onSubmit={submit} noValidate className="space-y-5">
      <p className="text-quiet text-sm">{t("forgotHint")}</p>
      <Field label={t("email")} refusal={refusal?.fields.email} name="email" type="email" autoComplete="username" required />
      <RefusalNote refusal={refusal} besides={["email"]} />
      <SubmitButton busy={busy}>{t("send")}</SubmitButton>
    </form>
  );
}
