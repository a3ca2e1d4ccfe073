"use client";

import { removalReasons } from "@polosa/newsroom/comments/reasons.ts";
import { useId } from "react";
import { useTranslations } from "use-intl";
import { useReason } from "../../../shell/components/use-reason.ts";

interface Props {
  label: string;
  reason: string;
  refusal: string | undefined;
  onChange: (reason: string) => void;
}

/** Why a comment is removed or a reader kept from commenting. */
export function ReasonField({ label, reason, refusal, onChange }: Props) {
  const t = useTranslations("removeComment");
  const why = useTranslations("decisionReasons");
  const toSentence = useReason();
  const id = useId();
  return (
    <div>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="field"
        value={reason}
        aria-invalid={Boolean(refusal)}
        aria-describedby={`${id}below`}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="" disabled>
          {t("choose")}
        </option>
        {removalReasons.map((option) => (
          <option key={option} value={option}>
            {why(option)}
          </option>
        ))}
      </select>
      <p id={`${id}below`} role="alert" className="refusal mt-1">
        {refusal && toSentence(refusal)}
      </p>
    </div>
  );
}
