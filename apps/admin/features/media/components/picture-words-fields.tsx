"use client";

import { useId } from "react";
import { useTranslations } from "use-intl";
import type { PictureWords } from "./upload-picture.ts";

/** Description, caption and credit of a picture where it is used. `refusal` is said under the description. */
export function PictureWordsFields({
  words,
  refusal,
  onChange,
}: {
  words: PictureWords;
  refusal: string | null;
  onChange: (changed: Partial<PictureWords>) => void;
}) {
  const t = useTranslations("pictures");
  const id = useId();
  return (
    <div className="space-y-3 font-sans">
      <div>
        <label className="label" htmlFor={`${id}alt`}>
          {t("alt")}
        </label>
        <input
          id={`${id}alt`}
          className="field"
          value={words.alt}
          maxLength={500}
          data-picture-alt={words.alt.trim() === "" ? "missing" : "present"}
          aria-invalid={refusal !== null}
          aria-describedby={`${id}hint`}
          onChange={(event) => onChange({ alt: event.target.value })}
        />
        <p id={`${id}hint`} className={refusal ? "refusal mt-1" : "hint mt-1"}>
          {refusal ?? t("altHint")}
        </p>
      </div>
      <div>
        <label className="label" htmlFor={`${id}caption`}>
          {t("caption")}
        </label>
        <input id={`${id}caption`} className="field" value={words.caption} maxLength={1000} onChange={(event) => onChange({ caption: event.target.value })} />
      </div>
      <div>
        <label className="label" htmlFor={`${id}credit`}>
          {t("credit")}
        </label>
        <input
          id={`${id}credit`}
          className="field"
          value={words.credit}
          maxLength={200}
          data-picture-credit={words.credit.trim() === "" ? "missing" : "present"}
          placeholder={t("creditExample")}
          onChange={(event) => onChange({ credit: event.target.value })}
        />
      </div>
    </div>
  );
}
