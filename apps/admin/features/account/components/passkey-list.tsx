"use client";

import { type SubmitEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { Dialog } from "../../shell/components/dialog.tsx";
import { Field } from "../../shell/components/forms/field.tsx";
import { readField } from "../../shell/components/forms/read-field.ts";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { SubmitButton } from "../../shell/components/forms/submit-button.tsx";
import { SureButton } from "../../shell/components/forms/sure-button.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { Moment } from "../../shell/components/moment.tsx";
import { removePasskeyAction, renamePasskeyAction } from "../actions.ts";
import type { Account } from "../loaders.ts";

type Passkey = Account["secondSteps"]["passkeys"][number];

export function PasskeyList({ passkeys, timeZone }: { passkeys: Passkey[]; timeZone: string }) {
  const t = useTranslations("account");
  const [renaming, setRenaming] = useState<Passkey | null>(null);
  const { refusal, ask } = useOutcome();
  return (
    <>
      <ul className="max-w-2xl divide-y divide-line">
        {passkeys.map((passkey) => (
          <li key={passkey.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
            <div className="min-w-0">
              <p className="wrap-anywhere font-medium">{passkey.name}</p>
              <p className="hint">
                {t("added")} <Moment at={passkey.addedAt} timeZone={timeZone} />
                {passkey.usedAt && (
                  <>
                    {" · "}
                    {t("used")} <Moment at={passkey.usedAt} timeZone={timeZone} />
                  </>
                )}
              </p>
            </div>
            <div className="flex gap-2">
              <button type="button" className="button" aria-label={t("renameOf", { name: passkey.name })} onClick={() => setRenaming(passkey)}>
                {t("rename")}
              </button>
              <SureButton
                name={t("remove")}
                question={t("removePasskeySure", { name: passkey.name })}
                cancel={t("cancel")}
                onSure={() => ask(removePasskeyAction({ passkeyId: passkey.id }))}
              />
            </div>
          </li>
        ))}
      </ul>
      <RefusalNote refusal={refusal} />
      {renaming && <RenameDialog passkey={renaming} onClose={() => setRenaming(null)} />}
    </>
  );
}

function RenameDialog({ passkey, onClose }: { passkey: Passkey; onClose: () => void }) {
  const t = useTranslations("account");
  const { busy, refusal, ask } = useOutcome();

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (await ask(renamePasskeyAction({ passkeyId: passkey.id, name: readField(event.currentTarget, "name") }))) onClose();
  }

  return (
    <Dialog title={t("rename")} onClose={onClose}>
      <form onSubmit={submit} noValidate className="space-y-4">
        <Field label={t("passkeyName")} refusal={refusal?.fields.name} name="name" defaultValue={passkey.name} maxLength={60} required />
        <RefusalNote refusal={refusal} besides={["name"]} />
        <SubmitButton busy={busy}>{t("save")}</SubmitButton>
      </form>
    </Dialog>
  );
}
