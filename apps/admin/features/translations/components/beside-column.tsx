"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Language } from "../../../messages/languages.ts";
import { StateBadge } from "../../articles/components/list/state-badge.tsx";
import { ChoiceBar } from "../../previews/components/choice-bar.tsx";
import { ComparisonView } from "../../revisions/components/comparison-view.tsx";
import { Icon } from "../../shell/components/icon.tsx";
import { Spinner } from "../../shell/components/spinner.tsx";
import { useReason } from "../../shell/components/use-reason.ts";
import type { Beside } from "../loaders.ts";
import { useBeside } from "./beside-desk.tsx";
import { BesideText } from "./beside-text.tsx";
import { OriginalChanges } from "./original-changes.tsx";
import { useOpened } from "./use-opened.ts";

/** Another language of the story, to be read while one writes: a column of its own on wide screens, in the place of the text on narrow ones. */
export function BesideColumn({ locale, className }: { locale: Language; className: string }) {
  const t = useTranslations();
  const { articleId } = useBeside();
  const toSentence = useReason();
  const { opened, reload } = useOpened(articleId, locale);
  const beside = opened?.ok ? opened.value : null;
  return (
    <section aria-label={t("beside.title", { language: t(`languages.${locale}`) })} className={`flex min-w-0 flex-col border-line xl:border-l ${className}`}>
      <Head locale={locale} beside={beside} />
      {!opened && (
        <p role="status" className="flex items-center gap-2 p-4 text-quiet text-sm">
          <Spinner /> {t("shell.loading")}
        </p>
      )}
      {opened && !opened.ok && (
        <div role="alert" className="space-y-3 p-4">
          <p className="refusal">{toSentence(opened.reason)}</p>
          <button type="button" className="button" onClick={() => void reload()}>
            {t("beside.again")}
          </button>
        </div>
      )}
      {opened?.ok && !beside && <p className="hint p-4">{t("beside.missing")}</p>}
      {beside && <Reading key={locale} beside={beside} locale={locale} onTakenIn={reload} />}
    </section>
  );
}

/** Which language it is and how it stands; the way to the others and back to the text alone. */
function Head({ locale, beside }: { locale: Language; beside: Beside | null }) {
  const t = useTranslations();
  const { others, show } = useBeside();
  const names = Object.fromEntries(others.map((language) => [language, t(`languages.${language}`)]));
  return (
    <div className="relative flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-2 pr-14 pl-4 text-sm">
      {others.length > 1 && others.includes(locale) ? (
        <ChoiceBar<string>
          name={t("beside.language")}
          options={names}
          chosen={locale}
          onChoose={(chosen) => show(others.find((language) => language === chosen) ?? null)}
        />
      ) : (
        <p className="font-semibold">{t(`languages.${locale}`)}</p>
      )}
      {beside && <StateBadge state={beside.state} />}
      {beside && (
        <a className="link inline-flex min-h-10 items-center" href={`/articles/${beside.id}/preview`} target="_blank" rel="noopener">
          {t("beside.open")}
        </a>
      )}
      <button type="button" className="button button-plain absolute top-2 right-3 px-2.5" aria-label={t("beside.close")} onClick={() => show(null)}>
        <Icon name="close" />
      </button>
    </div>
  );
}

/** The text, or what became of it since it was taken in. */
function Reading({ beside, locale, onTakenIn }: { beside: Beside; locale: Language; onTakenIn: () => Promise<void> }) {
  const t = useTranslations("beside");
  const [reading, setReading] = useState<"text" | "changes">(beside.changes ? "changes" : "text");
  const { original } = useBeside();
  const { changes } = beside;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled with the keyboard too
    <section aria-label={t("text")} tabIndex={0} className="min-h-0 flex-1 px-4 pb-24 sm:px-6 xl:overflow-y-auto">
      {changes && (
        <OriginalChanges newest={changes.newest} onTakenIn={onTakenIn}>
          <ChoiceBar name={t("reading")} options={{ changes: t("changes"), text: t("text") }} chosen={reading} onChoose={setReading} />
        </OriginalChanges>
      )}
      <p role="status" className="pt-3 text-good text-sm empty:hidden">
        {original?.id === beside.id && !changes && t("upToDate")}
      </p>
      {changes && reading === "changes" ? (
        <div className="pt-4">
          {changes.comparison ? <ComparisonView comparison={changes.comparison} locale={locale} /> : <p className="hint">{t("gone")}</p>}
        </div>
      ) : (
        <BesideText beside={beside} locale={locale} />
      )}
    </section>
  );
}
