import { findPreviewedId } from "@polosa/newsroom/previews/queries.ts";
import type { GetServerSideProps } from "next";
import Head from "next/head";
import { useTranslations } from "use-intl";
import { ArticlePage } from "../../features/article/components/article-page.tsx";
import { LiteArticlePage } from "../../features/article/components/lite-article-page.tsx";
import { type ArticleView, loadPreview } from "../../features/article/loaders.ts";
import { MissingPage } from "../../features/missing/components/missing-page.tsx";
import { loadMissing, type MissingView } from "../../features/missing/loaders.ts";
import { db } from "../../server/db.ts";
import { env } from "../../server/env.ts";
import { setFramed } from "../../server/page-headers.ts";
import { firstOf } from "../../server/query.ts";

export const config = { unstable_runtimeJS: false };

type Props = { view: ArticleView; isLite: boolean } | MissingView;

export const getServerSideProps: GetServerSideProps<Props> = async ({ params, query, res, resolvedUrl }) => {
  setFramed(res);
  const token = firstOf(params?.token) ?? "";
  const articleId = await findPreviewedId(db(), token, env().AUTH_SECRET);
  const view = articleId && (await loadPreview(articleId, token));
  if (!view) return { props: await loadMissing(res, resolvedUrl, "preview") };
  res.setHeader("Content-Language", view.article.locale);
  return { props: { view, isLite: firstOf(query.form) === "lite" } };
};

export default function PreviewRoute(props: Props) {
  const t = useTranslations("article");
  if ("missing" in props) return <MissingPage {...props} />;
  return (
    <>
      <Head>
        <title>{`${props.view.article.headline} — ${props.view.frame.siteName}`}</title>
      </Head>
      <p className="preview-note">{t("preview")}</p>
      {props.isLite ? <LiteArticlePage view={props.view} /> : <ArticlePage view={props.view} />}
    </>
  );
}
