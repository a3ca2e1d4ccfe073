"use client";

import { useTranslations } from "use-intl";
import { type Language, languages } from "../../../../messages/languages.ts";
import { BesideToggle } from "../../../translations/components/beside-toggle.tsx";
import { OriginalNotice } from "../../../translations/components/original-notice.tsx";
import { useDraft } from "../../draft.tsx";
import { StateBadge } from "../list/state-badge.tsx";

/** The language of this text, and the same story in the others: to open, or to start. */
export function Translations({ onOpen }: { onOpen: () => void }) {
  const t = useTranslations();
  const { contents } = useDraft();
  const { article } = contents;
  return (
    <div>
      <p className="label">{t("panel.languages")}</p>
      <ul className="divide-y divide-line border-line border-y text-sm">
        {languages.map((language) => (
          <li key={language} className="flex min-h-11 items-center justify-between gap-3 py-1">
            <span className={language === article.locale ? "font-semibold" : ""}>{t(`languages.${language}`)}</span>
            <Translation language={language} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      <OriginalNotice onOpen={onOpen} />
    </div>
  );
}

function Translation({ language, onOpen }: { language: Language; onOpen: () => void }) {
  const t = useTranslations("panel");
  const { contents, draft } = useDraft();
  const { article } = contents;
  if (language === article.locale) return <span className="text-quiet">{t("thisText")}</span>;
  const translation = article.translations.find((candidate) => candidate.locale === language);
  const start = new URLSearchParams({ story: article.storyId, original: article.id, language, section: draft.fields.sectionId });
  return translation ? (
    <span className="flex flex-wrap items-center justify-end gap-x-3">
      <StateBadge state={translation.state} />
      <BesideToggle language={language} onOpen={onOpen} />
      <a className="link inline-flex min-h-10 items-center" href={`/articles/${translation.id}`} target="_blank" rel="noopener" title={translation.headline}>
        {t("openTranslation")}
      </a>
    </span>
  ) : (
    <a className="link inline-flex min-h-10 items-center" href={`/articles/new?${start}`} target="_blank" rel="noopener">
      {t("startTranslation")}
    </a>
  );
}
