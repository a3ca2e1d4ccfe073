"use client";

import type { Section } from "@polosa/newsroom/sections/queries.ts";
import { type SubmitEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { MadeLink } from "../../previews/components/made-link.tsx";
import { Dialog } from "../../shell/components/dialog.tsx";
import { Field } from "../../shell/components/forms/field.tsx";
import { readField } from "../../shell/components/forms/read-field.ts";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { SubmitButton } from "../../shell/components/forms/submit-button.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { invitePersonAction } from "../actions.ts";
import type { HeldRole } from "../roles.ts";
import { RolesField } from "./roles-field.tsx";

export function InviteDialog({ sections, onClose }: { sections: Section[]; onClose: () => void }) {
  const t = useTranslations("people");
  const [roles, setRoles] = useState<HeldRole[]>([{ role: "author", sectionId: null }]);
  const [made, setMade] = useState<{ email: string; address: string } | null>(null);
  const { busy, refusal, ask } = useOutcome();

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const email = readField(event.currentTarget, "email");
    const invited = await ask(invitePersonAction({ email, name: readField(event.currentTarget, "name"), roles }));
    if (invited) setMade({ email, address: invited.value });
  }

  return (
    <Dialog title={t("invite")} onClose={onClose}>
      {made ? (
        <div className="space-y-4">
          <p>{t("invited", { email: made.email })}</p>
          <MadeLink address={made.address} />
          <button type="button" className="button button-primary" onClick={onClose}>
            {t("done")}
          </button>
        </div>
      ) : (
        <form onSubmit={submit} noValidate className="space-y-5">
          <Field label={t("email")} refusal={refusal?.fields.email} name="email" type="email" autoComplete="off" maxLength={254} required />
          <Field label={t("name")} hint={t("nameHint")} refusal={refusal?.fields.name} name="name" autoComplete="off" maxLength={100} required />
          <RolesField roles={roles} sections={sections} refusal={refusal?.fields.roles} onChange={setRoles} />
          <RefusalNote refusal={refusal} besides={["email", "name", "roles"]} />
          <SubmitButton busy={busy}>{t("send")}</SubmitButton>
        </form>
      )}
    </Dialog>
  );
}
