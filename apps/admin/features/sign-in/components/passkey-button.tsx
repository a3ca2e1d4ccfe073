"use client";

import { startAuthentication } from "@simplewebauthn/browser";
import { useTranslations } from "use-intl";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { Spinner } from "../../shell/components/spinner.tsx";
import { askForPasskeyAction, proveByPasskeyAction, signInByPasskeyAction } from "../actions.ts";

/** In place of a password and a second step. */
export function PasskeySignIn({ next }: { next: string }) {
  return <PasskeyButton next={next} prove={signInByPasskeyAction} />;
}

/** After a password. */
export function PasskeySecondStep({ next }: { next: string }) {
  return <PasskeyButton next={next} prove={proveByPasskeyAction} />;
}

function PasskeyButton({ next, prove }: { next: string; prove: typeof signInByPasskeyAction }) {
  const t = useTranslations("signIn");
  const { busy, refusal, ask } = useOutcome();

  async function submit() {
    const asked = await ask(askForPasskeyAction({}));
    if (!asked) return;
    const answered = await ask(answer(asked.value).then((used) => (used ? prove({ used }) : { ok: false, reason: "passkey_not_given", fields: {} })));
    if (answered) window.location.assign(next);
  }

  return (
    <div className="space-y-2">
      <button type="button" className="button w-full" disabled={busy} onClick={submit}>
        {busy && <Spinner />}
        {t("byPasskey")}
      </button>
      <RefusalNote refusal={refusal} />
    </div>
  );
}

/** Null when the person closed the browser's question or has no key for this site. */
const answer = (optionsJSON: Parameters<typeof startAuthentication>[0]["optionsJSON"]) => startAuthentication({ optionsJSON }).catch(() => null);
