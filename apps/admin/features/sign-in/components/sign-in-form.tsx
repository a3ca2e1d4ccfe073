"use client";

import { type SubmitEvent, useId, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { SubmitButton } from "../../shell/components/forms/submit-button.tsx";
import type { Refusal } from "../../shell/components/forms/use-outcome.ts";
import { useReason } from "../../shell/components/use-reason.ts";
import { toPlainRefusal } from "../refusals.ts";
import { signIn } from "../sign-in.ts";

/** A plain form that next-auth takes; with JavaScript a refusal leaves everything typed where it is. */
export function SignInForm({ csrfToken, next, refused }: { csrfToken: string; next: string; refused: Refusal | null }) {
  const t = useTranslations("signIn");
  const toSentence = useReason();
  const [refusal, setRefusal] = useState(refused);
  const [busy, setBusy] = useState(false);
  const password = useRef<HTMLInputElement>(null);
  const email = useRef<HTMLInputElement>(null);
  const ids = { email: useId(), password: useId(), refusal: useId() };

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    const told = await signIn(event.currentTarget).catch(() => toPlainRefusal("unreachable"));
    if (told === null) return window.location.assign(next);
    setBusy(false);
    setRefusal(told);
    const wrong = told.reason.startsWith("email") ? email : password;
    wrong.current?.focus();
    wrong.current?.select();
  }

  const described = refusal ? { "aria-describedby": ids.refusal, "aria-invalid": true } : {};
  return (
    <form method="post" action="/api/auth/callback/credentials" onSubmit={submit} noValidate className="space-y-5">
      <input type="hidden" name="csrfToken" value={csrfToken} />
      <input type="hidden" name="callbackUrl" value={next} />
      <div>
        <label className="label" htmlFor={ids.email}>
          {t("email")}
        </label>
        <input ref={email} id={ids.email} className="field" name="email" type="email" autoComplete="username" required {...described} />
      </div>
      <div>
        <label className="label" htmlFor={ids.password}>
          {t("password")}
        </label>
        <input ref={password} id={ids.password} className="field" name="password" type="password" autoComplete="current-password" required {...described} />
      </div>
      <p id={ids.refusal} role="alert" className="refusal min-h-5">
        {refusal && toSentence(refusal.reason, refusal.fields)}
      </p>
      <div className="grid">
        <SubmitButton busy={busy}>{t("submit")}</SubmitButton>
      </div>
    </form>
  );
}
