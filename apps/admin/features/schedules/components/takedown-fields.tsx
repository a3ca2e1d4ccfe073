"use client";

import type { ScheduleTakedown } from "@polosa/newsroom/schedules/input.ts";
import { useId } from "react";
import { useTranslations } from "use-intl";

export type TakedownWords = Pick<ScheduleTakedown, "reason" | "publicReason">;

/** Why an article goes, for the newsroom, and what readers find in its place. */
export function TakedownFields({ words, onChange }: { words: TakedownWords; onChange: (words: TakedownWords) => void }) {
  const t = useTranslations("takeDown");
  const id = useId();
  return (
    <>
      <div>
        <label className="label" htmlFor={id}>
          {t("reason")}
        </label>
        <textarea
          id={id}
          className="field min-h-20"
          value={words.reason}
          maxLength={1000}
          onChange={(event) => onChange({ ...words, reason: event.target.value })}
        />
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
