"use client";

import Link from "next/link";
import { type SubmitEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { Banner } from "../../shell/components/banner.tsx";
import { NewPasswordField } from "../../shell/components/forms/new-password-field.tsx";
import { readField } from "../../shell/components/forms/read-field.ts";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { SubmitButton } from "../../shell/components/forms/submit-button.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { resetPasswordAction } from "../actions.ts";

export function ResetForm({ token, email }: { token: string; email: string }) {
  const t = useTranslations("passwords");
  const [done, setDone] = useState(false);
  const { busy, refusal, ask } = useOutcome();

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (await ask(resetPasswordAction({ token, password: readField(event.currentTarget, "password") }))) setDone(true);
  }

  if (done)
    return (
      <div className="space-y-5">
        <Banner tone="success">{t("done")}</Banner>
        <Link href="/sign-in" className="button button-primary">
          {t("toSignIn")}
        </Link>
      </div>
    );
  return (
    <form onSubmit={submit} noValidate className="space-y-5">
      <input type="hidden" name="email" value={email} autoComplete="username" readOnly />
      <p className="wrap-anywhere text-quiet text-sm">{t("resetHint", { email })}</p>
      <NewPasswordField label={t("new")} refusal={refusal?.fields.password} />
      <RefusalNote refusal={refusal} besides={["password"]} />
      <SubmitButton busy={busy}>{t("set")}</SubmitButton>
    </form>
  );
}
