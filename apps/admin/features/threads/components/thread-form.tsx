"use client";

import { type SubmitEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { SavedNote } from "../../shell/components/forms/saved-note.tsx";
import { SubmitButton } from "../../shell/components/forms/submit-button.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { resetThreadAction, setThreadAction } from "../actions.ts";
import { type Terms, TermsFields } from "./terms-fields.tsx";

export function ThreadForm({ articleId, set }: { articleId: string; set: Terms | null }) {
  const t = useTranslations("threads");
  const { busy, refusal, ask } = useOutcome();
  const [terms, setTerms] = useState<Terms>(set ?? { mode: "open", slowSeconds: 0 });
  const [saved, setSaved] = useState(false);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setSaved((await ask(setThreadAction({ articleId, mode: terms.mode, slowSeconds: terms.slowSeconds }))) !== null);
  }

  return (
    <form onSubmit={submit} className="space-y-3 pb-3">
      <div className="flex flex-wrap gap-3">
        <TermsFields terms={terms} onChange={setTerms} />
      </div>
      <RefusalNote refusal={refusal} />
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton busy={busy}>{t("save")}</SubmitButton>
        {set && (
          <button type="button" className="button" disabled={busy} onClick={() => void ask(resetThreadAction({ articleId }))}>
            {t("reset")}
          </button>
        )}
        <SavedNote saved={saved && !busy} />
      </div>
    </form>
  );
}
