"use client";

import { useTranslations } from "use-intl";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { removeWordAction } from "../actions.ts";

export function RemoveWordButton({ wordId, word }: { wordId: string; word: string }) {
  const t = useTranslations("screening");
  const { busy, refusal, ask } = useOutcome();
  return (
    <>
      <button
        type="button"
        className="button button-plain button-danger px-3"
        disabled={busy}
        aria-label={t("removeWordOf", { word })}
        onClick={() => void ask(removeWordAction({ wordId }))}
      >
        {t("removeWord")}
      </button>
      <RefusalNote refusal={refusal} />
    </>
  );
}
