import type { ListedArticle } from "@polosa/newsroom/articles/queries.ts";
import type { Language } from "../../../messages/languages.ts";
import { getTranslator } from "../../../server/messages.ts";
import { Moment } from "../../shell/components/moment.tsx";

export function BoardCard({ article, language, timeZone }: { article: ListedArticle; language: Language; timeZone: string }) {
  const t = getTranslator(language);
  const isLate = article.deadlineAt !== null && Date.parse(article.deadlineAt) < Date.now();
  return (
    <article className={`relative rounded border bg-sheet p-3 hover:border-edge ${article.isMine ? "border-l-4 border-line border-l-accent" : "border-line"}`}>
      <a
        href={`/articles/${article.id}`}
        lang={article.locale}
        className="wrap-anywhere font-semibold font-serif leading-snug after:absolute after:inset-0 hover:text-accent"
      >
        {article.headline || <span className="text-quiet italic">{t("articles.untitled")}</span>}
      </a>
      <p className="mt-1 text-quiet text-xs">
        {article.section.names[language]} · {t(`languages.${article.locale}`)} · {article.createdBy}
      </p>
      {article.isMine && <p className="sr-only">{t("board.mine")}</p>}
      {article.deadlineAt && (
        <p className={`mt-1 text-xs ${isLate ? "font-semibold text-accent" : "text-quiet"}`}>
          {t(isLate ? "board.late" : "board.wanted")} <Moment at={article.deadlineAt} timeZone={timeZone} />
        </p>
      )}
    </article>
  );
}
