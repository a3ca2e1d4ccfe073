"use client";

import type { Choice } from "@polosa/document/compare/conflict.ts";
import { type KeyboardEvent, type SubmitEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { Dialog } from "../../../shell/components/dialog.tsx";
import { Spinner } from "../../../shell/components/spinner.tsx";
import { useDraft } from "../../draft.tsx";
import type { Draft } from "../../saving/draft.ts";
import { ConflictView } from "./conflict-view.tsx";

/** Each place where two people changed the same words: mine, theirs or both. Closing it decides nothing and loses nothing. */
export function MergeDialog({ merge, onClose }: { merge: NonNullable<Draft["merge"]>; onClose: () => void }) {
  const t = useTranslations("merge");
  const { keeper } = useDraft();
  const [choices, setChoices] = useState<Record<number, Choice>>({});
  const [busy, setBusy] = useState(false);
  const { conflicts, newest } = merge;
  const left = conflicts.length - Object.keys(choices).length;

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (left > 0) return;
    setBusy(true);
    await keeper.settle(conflicts.map((_, place) => choices[place] ?? "both"));
    setBusy(false);
  }

  function onKeyDown(event: KeyboardEvent<HTMLFormElement>) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
  }

  return (
    <Dialog title={t("heading")} wide onClose={onClose}>
      <form onSubmit={submit} onKeyDown={onKeyDown} className="space-y-6">
        <p className="text-quiet">{t("hint", { name: newest.standing.savedBy })}</p>
        {conflicts.map((conflict, place) => (
          <ConflictView
            key={place}
            conflict={conflict}
            theirName={newest.standing.savedBy}
            place={{ number: place + 1, of: conflicts.length }}
            choice={choices[place] ?? null}
            onChoose={(choice) => setChoices((known) => ({ ...known, [place]: choice }))}
          />
        ))}
        <div className="sticky bottom-0 -mx-6 -mb-6 flex flex-wrap items-center gap-3 border-line border-t bg-paper px-6 py-3">
          <button type="submit" className="button button-primary" disabled={busy || left > 0} aria-keyshortcuts="Control+Enter">
            {busy && <Spinner />}
            {t("save")}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t("later")}
          </button>
          <p role="status" className="hint">
            {left > 0 && t("left", { count: left })}
          </p>
        </div>
      </form>
    </Dialog>
  );
}
