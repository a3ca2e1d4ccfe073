"use client";

import { removalReasons } from "@polosa/newsroom/comments/reasons.ts";
import type { ImposeSanction } from "@polosa/newsroom/sanctions/input.ts";
import { muteLengths } from "@polosa/newsroom/sanctions/rules.ts";
import { type SubmitEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { ReasonField } from "../../moderation/components/removal/reason-field.tsx";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { SavedNote } from "../../shell/components/forms/saved-note.tsx";
import { SubmitButton } from "../../shell/components/forms/submit-button.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { imposeSanctionAction } from "../actions.ts";

const choices = ["warning", ...muteLengths, "hold", "ban"] as const;
type Choice = (typeof choices)[number];

/** Warns a reader or keeps them from something; they are told which and why. */
export function SanctionForm({ readerId }: { readerId: string }) {
  const t = useTranslations("sanctions");
  const { busy, refusal, ask } = useOutcome();
  const [choice, setChoice] = useState<Choice>("warning");
  const [words, setWords] = useState({ reason: "", note: "" });
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState(false);
  const id = useId();

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setTried(true);
    const reason = removalReasons.find((each) => each === words.reason);
    if (!reason) return;
    const done = await ask(imposeSanctionAction({ ...toKind(choice), readerId, reason, note: words.note }));
    setSaved(done !== null);
    if (!done) return;
    setTried(false);
    setWords({ reason: "", note: "" });
  }

  return (
    <form onSubmit={submit} noValidate className="space-y-4">
      <fieldset className="grid gap-x-4 sm:max-lg:grid-cols-2">
        <legend className="label">{t("what")}</legend>
        {choices.map((each) => (
          <label key={each} className="flex min-h-11 items-center gap-3">
            <input type="radio" name={id} className="size-5 shrink-0 accent-accent" checked={choice === each} onChange={() => setChoice(each)} />
            {t(`choices.${each}`)}
          </label>
        ))}
      </fieldset>
      <ReasonField
        label={t("reason")}
        reason={words.reason}
        refusal={tried && !words.reason ? "sanction_reason_missing" : undefined}
        onChange={(reason) => setWords({ ...words, reason })}
      />
      <div>
        <label className="label" htmlFor={`${id}note`}>
          {t("note")}
        </label>
        <textarea
          id={`${id}note`}
          className="field min-h-20"
          maxLength={1000}
          value={words.note}
          onChange={(event) => setWords({ ...words, note: event.target.value })}
        />
      </div>
      <RefusalNote refusal={refusal} />
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton busy={busy}>{t("impose")}</SubmitButton>
        <SavedNote saved={saved && !busy} />
      </div>
    </form>
  );
}

type Kind = { kind: "mute"; lasts: Extract<ImposeSanction, { kind: "mute" }>["lasts"] } | { kind: "warning" | "ban" | "hold" };

const toKind = (choice: Choice): Kind => (choice === "warning" || choice === "ban" || choice === "hold" ? { kind: choice } : { kind: "mute", lasts: choice });
