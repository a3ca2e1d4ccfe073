"use client";

import type { Section } from "@polosa/newsroom/sections/queries.ts";
import { type SubmitEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { SavedNote } from "../../shell/components/forms/saved-note.tsx";
import { SubmitButton } from "../../shell/components/forms/submit-button.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { changeRolesAction } from "../actions.ts";
import type { HeldRole } from "../roles.ts";
import { RolesField } from "./roles-field.tsx";

export function RolesForm({ personId, held, sections }: { personId: string; held: HeldRole[]; sections: Section[] }) {
  const t = useTranslations("people");
  const [roles, setRoles] = useState(held);
  const [saved, setSaved] = useState(false);
  const { busy, refusal, ask } = useOutcome();

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setSaved((await ask(changeRolesAction({ personId, roles }))) !== null);
  }

  return (
    <form onSubmit={submit} noValidate className="max-w-lg space-y-4">
      <RolesField
        roles={roles}
        sections={sections}
        refusal={refusal?.fields.roles}
        onChange={(changed) => {
          setRoles(changed);
          setSaved(false);
        }}
      />
      <RefusalNote refusal={refusal} besides={["roles"]} />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton busy={busy}>{t("saveRoles")}</SubmitButton>
        <SavedNote saved={saved && !busy} />
      </div>
    </form>
  );
}
