"use client";

import { startRegistration } from "@simplewebauthn/browser";
import type { SubmitEvent } from "react";
import { useTranslations } from "use-intl";
import { Field } from "../../shell/components/forms/field.tsx";
import { readField } from "../../shell/components/forms/read-field.ts";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { Spinner } from "../../shell/components/spinner.tsx";
import { addPasskeyAction, askForNewPasskeyAction } from "../actions.ts";

/** Lets the browser make a key and gives it a name. `onDone` gets recovery codes when it is the first second step. */
export function PasskeyAdder({ onDone }: { onDone: (recoveryCodes: string[]) => void }) {
  const t = useTranslations("account");
  const { busy, refusal, ask } = useOutcome();

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const name = readField(form, "name");
    const asked = await ask(askForNewPasskeyAction({}));
    if (!asked) return;
    const added = await ask(
      make(asked.value).then((made) => (made ? addPasskeyAction({ name, made }) : { ok: false, reason: "passkey_not_made", fields: {} })),
    );
    if (!added) return;
    form.reset();
    onDone(added.value);
  }

  return (
    <form onSubmit={submit} noValidate className="max-w-md space-y-3">
      <Field label={t("passkeyName")} hint={t("passkeyNameHint")} refusal={refusal?.fields.name} name="name" maxLength={60} autoComplete="off" required />
      <button type="submit" className="button" disabled={busy}>
        {busy && <Spinner />}
        {t("addPasskey")}
      </button>
      <RefusalNote refusal={refusal} besides={["name"]} />
    </form>
  );
}

/** Null when the person closed the browser's question, or it can make no key. */
async function make(optionsJSON: Parameters<typeof startRegistration>[0]["optionsJSON"]) {
  const made = await startRegistration({ optionsJSON }).catch(() => null);
  if (!made) return null;
  const { id, rawId, response } = made;
  return { id, rawId, type: "public-key" as const, response: { ...response, transports: response.transports ?? [] } };
}
