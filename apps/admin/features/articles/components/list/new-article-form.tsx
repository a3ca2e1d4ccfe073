"use client";

import type { Section } from "@polosa/newsroom/sections/queries.ts";
import { type SubmitEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { type Language, languages } from "../../../../messages/languages.ts";
import { SubmitButton } from "../../../shell/components/forms/submit-button.tsx";
import { useLanguage } from "../../../shell/components/use-language.ts";
import { useReason } from "../../../shell/components/use-reason.ts";
import { startArticleAction } from "../../actions.ts";

interface Wanted {
  storyId: string | null;
  originalId: string | null;
  locale: Language;
  sectionId: string;
}

export function NewArticleForm({ sections, wanted }: { sections: Section[]; wanted: Wanted }) {
  const t = useTranslations();
  const toSentence = useReason();
  const language = useLanguage();
  const [locale, setLocale] = useState(wanted.locale);
  const [sectionId, setSectionId] = useState(wanted.sectionId);
  const [reason, setReason] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const refusal = useId();

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setBusy(true);
    const outcome = await startArticleAction({ locale, sectionId, storyId: wanted.storyId, originalId: wanted.originalId }).catch(() => ({
      ok: false as const,
      reason: "offline",
    }));
    if (outcome.ok) return window.location.assign(`/articles/${outcome.value}`);
    setReason(outcome.reason);
    setBusy(false);
  }

  return (
    <form onSubmit={submit} className="space-y-6">
      <fieldset>
        <legend className="label">{t("articles.language")}</legend>
        <div className="flex flex-wrap gap-2">
          {languages.map((option) => (
            <label
              key={option}
              className="button has-checked:border-accent has-checked:bg-accent-wash has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2"
            >
              <input type="radio" name="language" className="accent-accent" checked={locale === option} onChange={() => setLocale(option)} />
              {t(`languages.${option}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <label className="block">
        <span className="label">{t("articles.section")}</span>
        <select
          className="field"
          value={sectionId}
          required
          onChange={(event) => setSectionId(event.target.value)}
          aria-describedby={reason ? refusal : undefined}
        >
          <option value="" disabled>
            {t("newArticle.chooseSection")}
          </option>
          {sections.map((section) => (
            <option key={section.id} value={section.id}>
              {section.names[language]}
            </option>
          ))}
        </select>
      </label>
      <p id={refusal} role="alert" className="refusal min-h-5">
        {reason && toSentence(reason)}
      </p>
      <div className="flex gap-3">
        <SubmitButton busy={busy}>{t("newArticle.start")}</SubmitButton>
        <a href="/articles" className="button button-plain">
          {t("newArticle.cancel")}
        </a>
      </div>
    </form>
  );
}
