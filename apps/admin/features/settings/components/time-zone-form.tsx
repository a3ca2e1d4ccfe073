"use client";

import { type SubmitEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { Field } from "../../shell/components/forms/field.tsx";
import { readField } from "../../shell/components/forms/read-field.ts";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { SavedNote } from "../../shell/components/forms/saved-note.tsx";
import { SubmitButton } from "../../shell/components/forms/submit-button.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { setSettingAction } from "../actions.ts";

/** Offers the server's list of zones; a name that is none of them is refused by the server, not by the list. */
export function TimeZoneForm({ timeZone, zones }: { timeZone: string; zones: string[] }) {
  const t = useTranslations("settings");
  const [saved, setSaved] = useState(false);
  const { busy, refusal, ask } = useOutcome();

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setSaved((await ask(setSettingAction({ key: "timeZone", value: readField(event.currentTarget, "timeZone") }))) !== null);
  }

  return (
    <form onSubmit={submit} noValidate className="max-w-md space-y-4">
      <Field label={t("timeZone")} hint={t("timeZoneHint")} refusal={refusal?.fields.value} name="timeZone" list="zones" defaultValue={timeZone} required />
      <datalist id="zones">
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <RefusalNote refusal={refusal} besides={["value"]} />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton busy={busy}>{t("save")}</SubmitButton>
        <SavedNote saved={saved && !busy} />
      </div>
    </form>
  );
}
