"use client";

import { CORRECTION_LIMIT, Correction, type SaidOfChange } from "@polosa/newsroom/corrections/input.ts";
import { useId } from "react";
import { useTranslations } from "use-intl";

const { kind: Kind } = Correction.shape;
const choices = [...Kind.options, "minor"] as const;

/** What readers are told of a change to a text they have seen: what kind it is and what was wrong, or that it is too small to say. */
export function ChangeFields({ change, onChange }: { change: SaidOfChange; onChange: (change: SaidOfChange) => void }) {
  const t = useTranslations("changes");
  const id = useId();
  const chosen = change === null ? null : change === "minor" ? "minor" : change.kind;
  const text = change !== null && change !== "minor" ? change.text : "";

  function choose(choice: (typeof choices)[number]) {
    onChange(choice === "minor" ? "minor" : { kind: choice, text });
  }

  return (
    <fieldset className="space-y-2">
      <legend className="label">{t("title")}</legend>
      {choices.map((choice) => (
        <label key={choice} className="flex min-h-9 cursor-pointer items-start gap-2.5">
          <input type="radio" name={id} className="mt-1 size-4 accent-accent" checked={chosen === choice} onChange={() => choose(choice)} />
          <span>
            {t(`kinds.${choice}`)}
            <span className="hint block">{t(`hints.${choice}`)}</span>
          </span>
        </label>
      ))}
      {change !== null && change !== "minor" && (
        <div>
          <label className="label" htmlFor={`${id}text`}>
            {t("text")}
          </label>
          <textarea
            id={`${id}text`}
            className="field min-h-24"
            value={text}
            maxLength={CORRECTION_LIMIT}
            onChange={(event) => onChange({ kind: change.kind, text: event.target.value })}
          />
        </div>
      )}
    </fieldset>
  );
}
