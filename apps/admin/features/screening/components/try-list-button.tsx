"use client";

import type { Trial } from "@polosa/newsroom/screening/trials.ts";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { Spinner } from "../../shell/components/spinner.tsx";
import { tryListAction } from "../actions.ts";
import { TrialView } from "./trial-view.tsx";

/** The whole list, tried on the last thousand comments. */
export function TryListButton() {
  const t = useTranslations("screening");
  const [trial, setTrial] = useState<Trial | null>(null);
  const { busy, refusal, ask } = useOutcome();

  async function tryAll() {
    const tried = await ask(tryListAction({}));
    setTrial(tried ? tried.value : null);
  }

  return (
    <div className="space-y-3">
      <button type="button" className="button" disabled={busy} onClick={() => void tryAll()}>
        {busy && <Spinner />}
        {t("tryList")}
      </button>
      <RefusalNote refusal={refusal} />
      {trial && <TrialView trial={trial} />}
    </div>
  );
}
