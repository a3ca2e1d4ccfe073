import type { ListedArticle } from "@polosa/newsroom/articles/queries.ts";
import type { Language } from "../../../../messages/languages.ts";
import { getTranslator } from "../../../../server/messages.ts";
import { Moment } from "../../../shell/components/moment.tsx";
import { StateBadge } from "./state-badge.tsx";

/** Plain links, not the router's: an editor always opens with the newest revision. */
export function ArticleTable({ articles, language, timeZone }: { articles: ListedArticle[]; language: Language; timeZone: string }) {
  const t = getTranslator(language);
  return (
    <ul className="border-ink border-t">
      {articles.map((article) => (
        <li key={article.id} className="relative grid gap-x-6 gap-y-1 border-line border-b py-4 hover:bg-sheet sm:grid-cols-[1fr_auto] sm:items-baseline">
          <a
            href={`/articles/${article.id}`}
            lang={article.locale}
            className="wrap-anywhere font-semibold font-serif text-lg leading-snug after:absolute after:inset-0 hover:text-accent"
          >
            {article.headline || (
              <span lang={language} className="text-quiet italic">
                {t("articles.untitled")}
              </span>
            )}
          </a>
          <div className="sm:justify-self-end">
            <StateBadge state={article.state} />
          </div>
          <p className="text-quiet text-sm">
            {article.section.names[language]}
            <Dot />
            {t(`languages.${article.locale}`)}
            <Dot />
            {article.createdBy}
          </p>
          <p className="text-quiet text-xs sm:justify-self-end">
            <Moment at={article.changedAt} timeZone={timeZone} />
          </p>
        </li>
      ))}
    </ul>
  );
}

const Dot = () => <span aria-hidden="true"> · </span>;
