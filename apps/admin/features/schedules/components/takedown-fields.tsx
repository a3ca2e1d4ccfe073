"use client";

import type { ScheduleTakedown } from "@polosa/newsroom/schedules/input.ts";
import { useId } from "react";
import { useTranslations } from "use-intl";
import { useReason } from "../../shell/components/use-reason.ts";

export type TakedownWords = Pick<ScheduleTakedown, "reason" | "publicReason">;

interface Props {
  words: TakedownWords;
  /** Why they were refused; null while they were not; nothing where the form says it of the whole. */
  refusal?: string | null;
  onChange: (words: TakedownWords) => void;
}

/** Why an article goes, for the newsroom, and what readers find in its place. */
export function TakedownFields({ words, refusal, onChange }: Props) {
  const t = useTranslations("takeDown");
  const toSentence = useReason();
  const id = useId();
  return (
    <>
      <div>
        <label className="label" htmlFor={id}>
          {t("reason")}
        </label>
        <textarea
          id={id}
          className="field min-h-24"
          value={words.reason}
          maxLength={1000}
          aria-invalid={Boolean(refusal)}
          aria-describedby={refusal === undefined ? undefined : `${id}refusal`}
          onChange={(event) => onChange({ ...words, reason: event.target.value })}
        />
        {refusal !== undefined && (
          <p id={`${id}refusal`} role="alert" className="refusal mt-1">
            {refusal && toSentence(refusal)}
          </p>
        )}
      </div>
      <div>
        <label className="label" htmlFor={`${id}public`}>
          {t("publicReason")}
        </label>
        <textarea
          id={`${id}public`}
          className="field"
          value={words.publicReason}
          maxLength={500}
          aria-describedby={`${id}hint`}
          onChange={(event) => onChange({ ...words, publicReason: event.target.value })}
        />
        <p id={`${id}hint`} className="mt-1 text-quiet text-sm">
          {t("publicReasonHint")}
        </p>
      </div>
    </>
  );
}
