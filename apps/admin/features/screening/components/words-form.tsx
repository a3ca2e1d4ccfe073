"use client";

import type { Trial } from "@polosa/newsroom/screening/trials.ts";
import type { AddWords } from "@polosa/newsroom/words/input.ts";
import type { WordsReport } from "@polosa/newsroom/words/lists.ts";
import { type SubmitEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { SubmitButton } from "../../shell/components/forms/submit-button.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { addWordsAction, tryWordsAction } from "../actions.ts";
import { SeverityField } from "./severity-field.tsx";
import { TrialView } from "./trial-view.tsx";
import { WordsReportView } from "./words-report.tsx";

const nothing: AddWords = { list: "", severity: "suspect" };

/** New words, one a line: tried on the last thousand comments first, if somebody wishes, then listened for. */
export function WordsForm() {
  const t = useTranslations("screening");
  const [words, setWords] = useState(nothing);
  const [trial, setTrial] = useState<Trial | null>(null);
  const [report, setReport] = useState<WordsReport | null>(null);
  const { busy, refusal, ask } = useOutcome();
  const id = useId();

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const added = await ask(addWordsAction(words));
    if (!added) return;
    setReport(added.value);
    setTrial(null);
    setWords({ ...words, list: added.value.refused.map(({ word }) => word).join("\n") });
  }
  async function tryFirst() {
    setReport(null);
    const tried = await ask(tryWordsAction(words));
    setTrial(tried ? tried.value : null);
  }

  return (
    <form onSubmit={submit} className="space-y-3" aria-label={t("addWords")}>
      <label className="label" htmlFor={id}>
        {t("newWords")}
      </label>
      <textarea
        id={id}
        className="field min-h-32"
        rows={5}
        required
        spellCheck={false}
        value={words.list}
        onChange={(event) => setWords({ ...words, list: event.target.value })}
        aria-describedby={`${id}hint`}
      />
      <p id={`${id}hint`} className="hint">
        {t("newWordsHint")}
      </p>
      <SeverityField severity={words.severity} onChange={(severity) => setWords({ ...words, severity })} />
      <RefusalNote refusal={refusal} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton busy={busy}>{t("addWords")}</SubmitButton>
        <button type="button" className="button" disabled={busy || words.list.trim() === ""} onClick={() => void tryFirst()}>
          {t("tryWords")}
        </button>
      </div>
      {report && <WordsReportView report={report} />}
      {trial && <TrialView trial={trial} />}
    </form>
  );
}
