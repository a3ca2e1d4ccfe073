"use client";

import type { EditedArticle } from "@polosa/newsroom/articles/queries.ts";
import { articlePath } from "@polosa/newsroom/publications/rules.ts";
import type { Section } from "@polosa/newsroom/sections/queries.ts";
import { type SubmitEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { Dialog } from "../../shell/components/dialog.tsx";
import { SubmitButton } from "../../shell/components/forms/submit-button.tsx";
import { useLanguage } from "../../shell/components/use-language.ts";
import { useReason } from "../../shell/components/use-reason.ts";
import { moveArticleAction } from "../actions.ts";
import { PathField } from "./path-field.tsx";

export function MoveDialog({ article, sections, onClose }: { article: EditedArticle; sections: Section[]; onClose: () => void }) {
  const t = useTranslations("move");
  const toSentence = useReason();
  const language = useLanguage();
  const [place, setPlace] = useState({ sectionId: article.sectionId, slug: article.slug });
  const [refusal, setRefusal] = useState<{ reason: string; fields: Record<string, string> } | null>(null);
  const [busy, setBusy] = useState(false);
  const id = useId();

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setBusy(true);
    const outcome = await moveArticleAction({ articleId: article.id, ...place }).catch(() => ({ ok: false as const, reason: "offline", fields: {} }));
    if (outcome.ok) return window.location.reload();
    setBusy(false);
    setRefusal(outcome);
  }

  const section = sections.find((each) => each.id === place.sectionId)?.slug ?? article.sectionSlug;
  return (
    <Dialog title={t("title")} onClose={onClose}>
      <form onSubmit={submit} className="space-y-4">
        <p className="text-quiet">{t("hint")}</p>
        <div>
          <label className="label" htmlFor={id}>
            {t("section")}
          </label>
          <select id={id} className="field" value={place.sectionId} onChange={(event) => setPlace({ ...place, sectionId: event.target.value })}>
            {sections.map((each) => (
              <option key={each.id} value={each.id}>
                {each.names[language]}
              </option>
            ))}
          </select>
        </div>
        <PathField
          label={t("slug")}
          hint={t("slugHint")}
          value={place.slug}
          refusal={refusal?.fields.slug ?? null}
          onChange={(slug) => setPlace({ ...place, slug })}
        />
        <p className="hint wrap-anywhere">{t("will", { path: articlePath({ locale: article.locale, section, slug: place.slug }) })}</p>
        <p role="alert" className="refusal">
          {refusal && !refusal.fields.slug && toSentence(refusal.reason)}
        </p>
        <div className="flex flex-wrap gap-3">
          <SubmitButton busy={busy}>{t("save")}</SubmitButton>
          <button type="button" className="button" onClick={onClose}>
            {t("cancel")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
