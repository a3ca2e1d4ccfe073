"use client";

import { useId } from "react";
import { useTranslations } from "use-intl";
import { useLanguage } from "../../../shell/components/use-language.ts";
import { useReason } from "../../../shell/components/use-reason.ts";
import { useDraft } from "../../draft.tsx";

/** Fixed once readers know the article: its address has the section in it. */
export function SectionField() {
  const t = useTranslations("panel");
  const toSentence = useReason();
  const language = useLanguage();
  const { keeper, contents, draft } = useDraft();
  const isFixed = draft.standing.state !== "draft";
  const id = useId();
  return (
    <div>
      <label className="label" htmlFor={id}>
        {t("section")}
      </label>
      <select
        id={id}
        className="field"
        value={draft.fields.sectionId}
        disabled={isFixed}
        aria-describedby={isFixed ? `${id}hint` : undefined}
        onChange={(event) => keeper.change({ sectionId: event.target.value })}
      >
        {contents.sections.map((section) => (
          <option key={section.id} value={section.id}>
            {section.names[language]}
          </option>
        ))}
      </select>
      {isFixed && (
        <p id={`${id}hint`} className="hint mt-1">
          {toSentence("section_is_public")}
        </p>
      )}
    </div>
  );
}
