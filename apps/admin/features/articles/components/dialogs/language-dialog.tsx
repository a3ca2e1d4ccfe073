"use client";

import { type SubmitEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { languages } from "../../../../messages/languages.ts";
import { Dialog } from "../../../shell/components/dialog.tsx";
import { isLanguageTag, removeLanguage, setLanguage } from "../../editor/marks/language-mark.ts";
import type { DialogProps } from "./dialog-props.ts";

/** Says in what language the selected words are, where it is not the article's. */
export function LanguageDialog({ editor, onDone, onClose }: DialogProps) {
  const t = useTranslations();
  const current = String(editor.getAttributes("language").lang ?? "");
  const [code, setCode] = useState(current);
  const [refused, setRefused] = useState(false);
  const id = useId();

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setRefused(!isLanguageTag(code.trim()));
    if (isLanguageTag(code.trim())) onDone(() => setLanguage(editor, code.trim()));
  }

  return (
    <Dialog title={t("languageDialog.title")} onClose={onClose}>
      <div className="mb-5 flex flex-wrap gap-2">
        {languages.map((language) => (
          <button
            key={language}
            type="button"
            className="button"
            aria-pressed={current === language}
            onClick={() => onDone(() => setLanguage(editor, language))}
          >
            {t(`languages.${language}`)}
          </button>
        ))}
      </div>
      <form onSubmit={submit} noValidate>
        <label className="label" htmlFor={id}>
          {t("languageDialog.code")}
        </label>
        <div className="flex gap-2">
          <input
            id={id}
            className="field"
            value={code}
            placeholder="de"
            maxLength={20}
            aria-invalid={refused}
            aria-describedby={`${id}refusal`}
            onChange={(event) => setCode(event.target.value)}
          />
          <button type="submit" className="button button-primary">
            {t("languageDialog.put")}
          </button>
        </div>
        <p id={`${id}refusal`} role="alert" className="refusal mt-1">
          {refused && t("languageDialog.refusal")}
        </p>
      </form>
      {current && (
        <button type="button" className="button button-danger mt-4" onClick={() => onDone(() => removeLanguage(editor))}>
          {t("languageDialog.remove")}
        </button>
      )}
    </Dialog>
  );
}
