"use client";

import type { Limits, Screening } from "@polosa/newsroom/screening/input.ts";
import { limitNames } from "@polosa/newsroom/screening/input.ts";
import { type CheckName, checkNames } from "@polosa/newsroom/screening/reasons.ts";
import { type SubmitEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { SavedNote } from "../../shell/components/forms/saved-note.tsx";
import { SubmitButton } from "../../shell/components/forms/submit-button.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { setScreeningAction } from "../actions.ts";
import { CheckRow } from "./check-row.tsx";
import { LimitField } from "./limit-field.tsx";

/** Which checks are on, what they do and where they begin; saved as one. */
export function ScreeningForm({ screening }: { screening: Screening }) {
  const t = useTranslations("screening");
  const [chosen, setChosen] = useState(screening);
  const [saved, setSaved] = useState(false);
  const { busy, refusal, ask } = useOutcome();

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setSaved((await ask(setScreeningAction(chosen))) !== null);
  }
  const change = (part: Partial<Screening>) => {
    setSaved(false);
    setChosen({ ...chosen, ...part });
  };
  const setLimit = (name: keyof Limits, value: number) => change({ limits: { ...chosen.limits, [name]: value } });
  const setCheck = (name: CheckName, action: string) => change({ checks: { ...chosen.checks, [name]: action } });

  return (
    <form onSubmit={submit} className="space-y-6">
      <ul className="border-line border-t">
        {checkNames.map((name) => (
          <CheckRow key={name} name={name} action={chosen.checks[name]} onChange={(action) => setCheck(name, action)} />
        ))}
      </ul>
      <fieldset>
        <legend className="font-semibold">{t("limits")}</legend>
        <div className="mt-3 grid gap-4 sm:grid-cols-2">
          {limitNames.map((name) => (
            <LimitField key={name} name={name} value={chosen.limits[name]} onChange={(value) => setLimit(name, value)} />
          ))}
        </div>
      </fieldset>
      <RefusalNote refusal={refusal} />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton busy={busy}>{t("save")}</SubmitButton>
        <SavedNote saved={saved && !busy} />
      </div>
    </form>
  );
}
