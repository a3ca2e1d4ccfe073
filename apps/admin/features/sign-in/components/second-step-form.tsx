"use client";

import { type SubmitEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { Field } from "../../shell/components/forms/field.tsx";
import { readField } from "../../shell/components/forms/read-field.ts";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { SubmitButton } from "../../shell/components/forms/submit-button.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { proveByCodeAction, proveByRecoveryCodeAction } from "../actions.ts";

/** A code from the app, or from the sheet of paper when the phone is lost. */
export function SecondStepForm({ next, hasCodes }: { next: string; hasCodes: boolean }) {
  const t = useTranslations("secondStep");
  const [way, setWay] = useState<"code" | "recovery">(hasCodes ? "code" : "recovery");
  const { busy, refusal, ask } = useOutcome();

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const code = readField(event.currentTarget, "code");
    if (await ask(way === "code" ? proveByCodeAction({ code }) : proveByRecoveryCodeAction({ code }))) window.location.assign(next);
  }

  return (
    <form key={way} onSubmit={submit} noValidate className="space-y-4">
      {way === "code" ? (
        <Field
          label={t("code")}
          hint={t("codeHint")}
          refusal={refusal?.fields.code}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={10}
          required
        />
      ) : (
        <Field label={t("recoveryCode")} hint={t("recoveryCodeHint")} refusal={refusal?.fields.code} name="code" autoComplete="off" maxLength={40} required />
      )}
      <RefusalNote refusal={refusal} besides={["code"]} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton busy={busy}>{t("submit")}</SubmitButton>
        {hasCodes && (
          <button type="button" className="button button-plain" onClick={() => setWay(way === "code" ? "recovery" : "code")}>
            {t(way === "code" ? "useRecoveryCode" : "useCode")}
          </button>
        )}
      </div>
    </form>
  );
}
