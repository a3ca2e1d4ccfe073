"use client";

import type { Colleague } from "@polosa/newsroom/claims/queries.ts";
import { type SubmitEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { RefusalNote } from "../../../shell/components/forms/refusal-note.tsx";
import { useOutcome } from "../../../shell/components/forms/use-outcome.ts";
import { handOverCommentAction } from "../../actions.ts";

/** Gives the comment to a colleague, who finds it among what is theirs. */
export function HandOver({ commentId, colleagues }: { commentId: string; colleagues: Colleague[] }) {
  const t = useTranslations("moderation");
  const { busy, refusal, ask } = useOutcome();
  const [personId, setPersonId] = useState("");
  const [given, setGiven] = useState("");

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const done = await ask(handOverCommentAction({ commentId, personId }));
    setGiven(done ? (colleagues.find(({ id }) => id === personId)?.name ?? "") : "");
  }

  if (colleagues.length === 0) return null;
  return (
    <details className="text-sm">
      <summary className="flex min-h-11 cursor-pointer items-center text-quiet lg:min-h-9">{t("handOver")}</summary>
      <form onSubmit={submit} className="flex flex-wrap items-end gap-2 pb-2">
        <label className="min-w-48 flex-1">
          <span className="label">{t("colleague")}</span>
          <select className="field" value={personId} onChange={(event) => setPersonId(event.target.value)}>
            <option value="" disabled>
              {t("chooseColleague")}
            </option>
            {colleagues.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button" disabled={busy || personId === ""}>
          {t("give")}
        </button>
      </form>
      <RefusalNote refusal={refusal} />
      <p role="status" className="text-good">
        {given && t("given", { name: given })}
      </p>
    </details>
  );
}
