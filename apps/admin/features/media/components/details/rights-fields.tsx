"use client";

import type { PictureDescription } from "@polosa/newsroom/media/descriptions/input.ts";
import { useId } from "react";
import { useTranslations } from "use-intl";
import { Field } from "./field.tsx";

const aiUses = ["none", "assisted", "generated"] as const;

/** On what terms a picture may be shown, and what a machine had to do with it. */
export function RightsFields({ said, onSay }: { said: PictureDescription; onSay: (changed: Partial<PictureDescription>) => void }) {
  const t = useTranslations("details");
  const id = useId();
  return (
    <>
      <Field label={t("licence")} hint={t("licenceHint")} value={said.licence} limit={500} onChange={(licence) => onSay({ licence })} />
      <div>
        <label className="label" htmlFor={`${id}ends`}>
          {t("licenceEndsOn")}
        </label>
        <input
          id={`${id}ends`}
          type="date"
          className="field sm:max-w-48"
          value={said.licenceEndsOn ?? ""}
          aria-describedby={`${id}ends-hint`}
          onChange={(event) => onSay({ licenceEndsOn: event.target.value || null })}
        />
        <p id={`${id}ends-hint`} className="hint mt-1">
          {t("licenceEndsOnHint")}
        </p>
      </div>
      <fieldset>
        <legend className="label">{t("ai")}</legend>
        <div className="space-y-1">
          {aiUses.map((use) => (
            <label key={use} className="flex min-h-8 items-center gap-2 text-sm">
              <input type="radio" name={`${id}ai`} className="size-5 shrink-0 accent-accent" checked={said.ai === use} onChange={() => onSay({ ai: use })} />
              {t(`aiUses.${use}`)}
            </label>
          ))}
        </div>
        <p className="hint mt-1">{t("aiHint")}</p>
      </fieldset>
    </>
  );
}
