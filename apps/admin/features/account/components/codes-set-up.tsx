"use client";

import { type SubmitEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { Field } from "../../shell/components/forms/field.tsx";
import { readField } from "../../shell/components/forms/read-field.ts";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { SubmitButton } from "../../shell/components/forms/submit-button.tsx";
import { type Asking, useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { confirmCodesAction, startCodesAction } from "../actions.ts";
import type { QrPath } from "../second-step.ts";
import { QrCode } from "./qr-code.tsx";

type Started = { secret: string; qr: QrPath };

/** Shows the secret to a phone, and takes a first code from it. `onDone` gets recovery codes when these are the first. */
export function CodesSetUp({ onDone }: { onDone: (recoveryCodes: string[]) => void }) {
  const t = useTranslations("account");
  const asking = useOutcome();
  const [started, setStarted] = useState<Started | null>(null);

  async function start() {
    const made = await asking.ask(startCodesAction({}));
    if (made) setStarted(made.value);
  }

  if (started) return <FirstCode started={started} asking={asking} onDone={onDone} />;
  return (
    <div className="space-y-2">
      <button type="button" className="button" disabled={asking.busy} onClick={start}>
        {t("setUpCodes")}
      </button>
      <RefusalNote refusal={asking.refusal} />
    </div>
  );
}

function FirstCode({ started, asking, onDone }: { started: Started; asking: Asking; onDone: (recoveryCodes: string[]) => void }) {
  const t = useTranslations("account");
  const { busy, refusal, ask } = asking;

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const confirmed = await ask(confirmCodesAction({ code: readField(event.currentTarget, "code") }));
    if (confirmed) onDone(confirmed.value);
  }

  return (
    <form onSubmit={submit} noValidate className="max-w-md space-y-4 rounded border border-line bg-sheet p-4">
      <p className="text-sm">{t("scan")}</p>
      <QrCode qr={started.qr} name={t("qr")} />
      <div>
        <p className="label">{t("secret")}</p>
        <p className="wrap-anywhere select-all font-mono text-sm">{started.secret.replace(/(.{4})(?=.)/g, "$1 ")}</p>
      </div>
      <Field label={t("firstCode")} refusal={refusal?.fields.code} name="code" inputMode="numeric" autoComplete="one-time-code" maxLength={10} required />
      <RefusalNote refusal={refusal} besides={["code"]} />
      <SubmitButton busy={busy}>{t("confirmCode")}</SubmitButton>
    </form>
  );
}
