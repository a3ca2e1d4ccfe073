"use client";

import type { SectionSettings } from "@polosa/newsroom/threads/settings.ts";
import { type SubmitEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { Field } from "../../shell/components/forms/field.tsx";
import { readField } from "../../shell/components/forms/read-field.ts";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { SavedNote } from "../../shell/components/forms/saved-note.tsx";
import { SubmitButton } from "../../shell/components/forms/submit-button.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { resetSectionThreadAction, setSectionThreadAction } from "../actions.ts";
import { type Terms, TermsFields } from "./terms-fields.tsx";

/** How the comments of a section are kept, but for articles that were set apart. */
export function SectionForm({ sectionId, name, set }: { sectionId: string; name: string; set: SectionSettings["set"] }) {
  const t = useTranslations("threads");
  const { busy, refusal, ask } = useOutcome();
  const [terms, setTerms] = useState<Terms>(set ?? { mode: "open", slowSeconds: 0 });
  const [saved, setSaved] = useState(false);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const days = readField(event.currentTarget, "days").trim();
    const closesAfterDays = days === "" ? null : Number(days);
    setSaved((await ask(setSectionThreadAction({ sectionId, mode: terms.mode, slowSeconds: terms.slowSeconds, closesAfterDays }))) !== null);
  }

  return (
    <form onSubmit={submit} aria-label={name} noValidate className="space-y-3 border-line border-t py-5">
      <h3 className="font-semibold">
        {name} {!set && <span className="font-normal text-quiet text-sm">{t("asEverywhere")}</span>}
      </h3>
      <div className="grid gap-3 sm:grid-cols-3">
        <TermsFields terms={terms} onChange={setTerms} />
        <Field
          label={t("days")}
          hint={t("daysHint")}
          refusal={refusal?.fields.closesAfterDays}
          name="days"
          inputMode="numeric"
          maxLength={4}
          defaultValue={set?.closesAfterDays ?? ""}
        />
      </div>
      <RefusalNote refusal={refusal} besides={["closesAfterDays"]} />
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton busy={busy}>{t("save")}</SubmitButton>
        {set && (
          <button type="button" className="button" disabled={busy} onClick={() => void ask(resetSectionThreadAction({ sectionId }))}>
            {t("resetSection")}
          </button>
        )}
        <SavedNote saved={saved && !busy} />
      </div>
    </form>
  );
}
