import Link from "next/link";
import type { Language } from "../../../messages/languages.ts";
import { getTranslator } from "../../../server/messages.ts";
import type { Board } from "../loaders.ts";
import { BoardCard } from "./board-card.tsx";

/** Columns beside one another on a desk, below one another on a phone. */
export function BoardView({ board, language }: { board: Board; language: Language }) {
  const t = getTranslator(language);
  return (
    <div className="grid gap-x-4 gap-y-8 md:grid-cols-3 xl:grid-cols-5">
      {board.columns.map(({ state, articles, hasMore }) => (
        <section key={state} aria-label={t(`statesMany.${state}`)}>
          <h2 className="mb-2 border-ink border-t pt-2 font-semibold text-sm">
            {t(`statesMany.${state}`)} <span className="font-normal text-quiet tabular-nums">{hasMore ? `${articles.length}+` : articles.length}</span>
          </h2>
          {articles.length === 0 && <p className="text-quiet text-sm">{t("board.nothing")}</p>}
          <ul className="space-y-2">
            {articles.map((article) => (
              <li key={article.id}>
                <BoardCard article={article} language={language} timeZone={board.timeZone} />
              </li>
            ))}
          </ul>
          {hasMore && (
            <Link href={`/articles?state=${state}`} className="link mt-2 inline-block text-sm">
              {t("board.all")}
            </Link>
          )}
        </section>
      ))}
    </div>
  );
}
