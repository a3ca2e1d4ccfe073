"use client";

import type { QueuedAppeal } from "@polosa/newsroom/queues/cards.ts";
import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { useReason } from "../../shell/components/use-reason.ts";
import { decideAppealAction } from "../actions.ts";

interface Props {
  appeal: QueuedAppeal;
  /** Whoever removed the comment reads the appeal and leaves it to somebody else. */
  isMine: boolean;
  onDecided: () => void;
}

/** What the author says against the removal, and the answer to it. */
export function AppealForm({ appeal, isMine, onDecided }: Props) {
  const t = useTranslations("appeals");
  const toSentence = useReason();
  const { busy, refusal, ask } = useOutcome();
  const [answer, setAnswer] = useState("");
  const id = useId();

  async function decide(verdict: "granted" | "upheld") {
    if (await ask(decideAppealAction({ appealId: appeal.id, verdict, answer }))) onDecided();
  }

  return (
    <section className="mt-4 rounded border border-edge p-4">
      <h3 className="font-semibold text-sm">{t("title")}</h3>
      <p className="wrap-anywhere mt-1 whitespace-pre-line">{appeal.body}</p>
      {isMine && <p className="mt-3 text-quiet text-sm">{t("mine")}</p>}
      {!isMine && (
        <div className="mt-3 space-y-2">
          <label className="label" htmlFor={id}>
            {t("answer")}
          </label>
          <textarea
            id={id}
            className="field min-h-20"
            value={answer}
            maxLength={2000}
            aria-invalid={Boolean(refusal?.fields.answer)}
            aria-describedby={`${id}below`}
            onChange={(event) => setAnswer(event.target.value)}
          />
          <div id={`${id}below`}>
            {refusal?.fields.answer ? <p className="refusal">{toSentence(refusal.fields.answer)}</p> : <p className="hint">{t("answerHint")}</p>}
          </div>
          <RefusalNote refusal={refusal} besides={["answer"]} />
          <div className="flex flex-wrap gap-2">
            <button type="button" className="button button-ink min-h-12 lg:min-h-10" disabled={busy} onClick={() => void decide("granted")}>
              {t("grant")}
            </button>
            <button type="button" className="button min-h-12 lg:min-h-10" disabled={busy} onClick={() => void decide("upheld")}>
              {t("uphold")}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
