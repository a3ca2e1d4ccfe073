import Head from "next/head";
import { useTranslations } from "use-intl";
import { Page } from "../../page/components/page.tsx";
import type { Frame } from "../../page/loaders.ts";
import type { Refusal, Typed } from "../posted-form.ts";
import { CommentForm } from "./comment-form.tsx";

export interface RefusedPageProps {
  frame: Frame;
  article: { id: string; path: string; headline: string } | null;
  refusal: Refusal;
  typed: Typed;
}

/** What a refused comment is answered with: why, and the form with every word still in it. */
export function RefusedPage({ frame, article, refusal, typed }: RefusedPageProps) {
  const t = useTranslations();
  const title = t("comments.refusedTitle");
  return (
    <Page frame={frame}>
      <Head>
        <title>{`${title} — ${frame.siteName}`}</title>
        <meta name="robots" content="noindex" />
      </Head>
      <div className="wrap-text refused">
        <h1>{title}</h1>
        <p className="notice notice-refusal" role="alert">
          {t(`reasons.${refusal.reason}`)} {article && t("comments.keep")}
        </p>
        {article ? (
          <>
            <p>
              <a href={`${article.path}#comments`}>{t("comments.back")}</a>: «{article.headline}»
            </p>
            <CommentForm articleId={article.id} identity={frame.identity} typed={typed} refusal={refusal} />
          </>
        ) : (
          typed.body && <blockquote className="refused-words">{typed.body}</blockquote>
        )}
      </div>
    </Page>
  );
}
