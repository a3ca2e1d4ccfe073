import { canListArticles } from "@polosa/newsroom/articles/permissions.ts";
import type { Metadata } from "next";
import Link from "next/link";
import { ArticleFiltersView } from "../../../features/articles/components/list/article-filters.tsx";
import { ArticleTable } from "../../../features/articles/components/list/article-table.tsx";
import { isNarrowed, type Query, toFilters, toListAddress } from "../../../features/articles/filters.ts";
import { loadArticleList } from "../../../features/articles/loaders.ts";
import { EmptyState } from "../../../features/shell/components/empty-state.tsx";
import { NoAccess } from "../../../features/shell/components/no-access.tsx";
import { getLanguage } from "../../../server/language.ts";
import { getTranslator } from "../../../server/messages.ts";
import { requireSignedIn } from "../../../server/session.ts";

type Props = { searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await getLanguage())("shell.articles") };
}

export default async function ArticlesPage({ searchParams }: Props) {
  const actor = await requireSignedIn();
  const t = getTranslator(actor.locale);
  if (!canListArticles(actor)) return <NoAccess title={t("noAccess.title")}>{t("noAccess.articles")}</NoAccess>;

  const filters = toFilters(await searchParams);
  const { articles, next, sections, timeZone } = await loadArticleList(actor, filters);
  return (
    <>
      <div className="mb-4 flex items-center justify-between gap-4">
        <h1 className="font-bold font-serif text-3xl">{t("shell.articles")}</h1>
        <a href="/articles/new" className="button button-primary">
          {t("articles.new")}
        </a>
      </div>
      <ArticleFiltersView filters={filters} sections={sections} language={actor.locale} />
      {articles.length > 0 && <ArticleTable articles={articles} language={actor.locale} timeZone={timeZone} />}
      {articles.length === 0 && (
        <EmptyState title={t(isNarrowed(filters) ? "articles.nothingFound" : "articles.nothingYet")}>
          {isNarrowed(filters) ? t("articles.nothingFoundHint") : t("articles.nothingYetHint")}
        </EmptyState>
      )}
      <div className="mt-6 flex justify-between gap-4">
        {filters.after ? (
          <Link className="button" href={toListAddress({ ...filters, after: null })}>
            {t("articles.first")}
          </Link>
        ) : (
          <span />
        )}
        {next && (
          <Link className="button" href={toListAddress({ ...filters, after: next })}>
            {t("articles.older")}
          </Link>
        )}
      </div>
    </>
  );
}
