"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import type { Language } from "../../../../messages/languages.ts";
import { useReason } from "../../../shell/components/use-reason.ts";
import { findArticlesAction } from "../../actions.ts";
import { StateBadge } from "../list/state-badge.tsx";

type Found = Extract<Awaited<ReturnType<typeof findArticlesAction>>, { ok: true }>["value"];

interface Props {
  language: Language;
  exceptId: string;
  onChoose: (article: Found[number]) => void;
}

/** Articles of one language by words of their headlines. */
export function ArticleSearch({ language, exceptId, onChoose }: Props) {
  const t = useTranslations("links");
  const toSentence = useReason();
  const [search, setSearch] = useState("");
  const { found, reason } = useFound(search, language);
  const articles = found?.filter((article) => article.id !== exceptId && article.headline !== "");
  return (
    <section className="mt-6" aria-label={t("ours")}>
      <label className="block">
        <span className="label">{t("ours")}</span>
        <input className="field" type="search" value={search} placeholder={t("oursHint")} maxLength={200} onChange={(event) => setSearch(event.target.value)} />
      </label>
      {reason && <p className="refusal mt-2">{toSentence(reason)}</p>}
      {articles?.length === 0 && <p className="mt-3 text-quiet text-sm">{t("oursEmpty")}</p>}
      <ul className="mt-2 divide-y divide-line">
        {articles?.map((article) => (
          <li key={article.id}>
            <button
              type="button"
              className="flex min-h-11 w-full cursor-pointer items-center justify-between gap-3 py-2 text-left hover:text-accent"
              onClick={() => onChoose(article)}
            >
              <span lang={language} className="wrap-anywhere font-serif">
                {article.headline}
              </span>
              <StateBadge state={article.state} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useFound(search: string, locale: Language) {
  const [found, setFound] = useState<Found | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(async () => {
      const outcome = await findArticlesAction({ search, locale, state: null, sectionId: null, mine: false, after: null }).catch(() => ({
        ok: false as const,
        reason: "offline",
      }));
      if (!wanted) return;
      setReason(outcome.ok ? null : outcome.reason);
      if (outcome.ok) setFound(outcome.value);
    }, 200);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [search, locale]);
  return { found, reason };
}
