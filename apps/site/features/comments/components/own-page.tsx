import Head from "next/head";
import { createElement, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Page } from "../../page/components/page.tsx";
import type { Frame } from "../../page/loaders.ts";
import { useIslandWords } from "./island-words.ts";

interface OwnPageProps {
  frame: Frame;
  title: string;
  /** Null when there is no article to go back to. */
  article: { id: string; path: string; headline: string } | null;
  children: ReactNode;
}

/** A page of one reader's own about a comment: for nobody else and no search engine. */
export function OwnPage({ frame, title, article, children }: OwnPageProps) {
  const [t, words] = [useTranslations("oneComment"), useIslandWords()];
  const content = (
    <div className="wrap-text own-page">
      {article && (
        <p className="own-page-article">
          <a href={`${article.path}#comments`}>
            {t("toArticle")}: «{article.headline}»
          </a>
        </p>
      )}
      <h1>{title}</h1>
      {children}
    </div>
  );
  return (
    <Page frame={frame}>
      <Head>
        <title>{`${title} — ${frame.siteName}`}</title>
        <meta name="robots" content="noindex, nofollow" />
      </Head>
      {createElement("comment-thread", { "data-article": article?.id, "data-own-page": "", ...words }, content)}
    </Page>
  );
}
