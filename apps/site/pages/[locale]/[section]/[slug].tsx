import { Sort } from "@polosa/newsroom/threads/sorts.ts";
import type { GetServerSideProps } from "next";
import { z } from "zod";
import { ArticleMeta } from "../../../features/article/components/article-meta.tsx";
import { ArticlePage } from "../../../features/article/components/article-page.tsx";
import { keysOfArticle } from "../../../features/article/keys.ts";
import { type ArticleView, loadArticle } from "../../../features/article/loaders.ts";
import { Comments } from "../../../features/comments/components/comments.tsx";
import { MissingPage } from "../../../features/missing/components/missing-page.tsx";
import { loadElsewhere, loadGone, type MissingView } from "../../../features/missing/loaders.ts";
import { toLocale } from "../../../server/locale.ts";
import { freshForArticle, setPageHeaders } from "../../../server/page-headers.ts";
import { firstOf, toSlug } from "../../../server/query.ts";

export const config = { unstable_runtimeJS: false };

type Props = { view: ArticleView; waiting: boolean } | MissingView;

export const getServerSideProps: GetServerSideProps<Props> = async ({ params, query, res, resolvedUrl }) => {
  const locale = toLocale(params?.locale);
  const [section, slug] = [toSlug(params?.section), toSlug(params?.slug)];
  const comment = firstOf(query.comment);
  const place = {
    sort: Sort.catch("oldest").parse(firstOf(query.sort)),
    after: firstOf(query.after),
    rootId: toId(firstOf(query.thread)),
    commentId: toId(comment),
  };
  const view = locale && section && slug ? await loadArticle({ locale, section, slug }, place) : null;
  if (!view) return loadElsewhere(res, resolvedUrl);
  if ("publicReason" in view) return { props: await loadGone(res, resolvedUrl, view.publicReason) };
  if (!("article" in view)) return { redirect: { destination: `${view.path}#comments`, permanent: false } };
  setPageHeaders(res, { keys: keysOfArticle(view), freshFor: freshForArticle(view.article.modifiedAt) });
  return { props: { view, waiting: comment === "waiting" } };
};

const toId = (parameter: string | null): string | null => z.uuid().nullable().catch(null).parse(parameter);

export default function ArticleRoute(props: Props) {
  if ("missing" in props) return <MissingPage {...props} />;
  const { thread } = props.view;
  return (
    <ArticlePage view={props.view}>
      <ArticleMeta view={props.view} />
      {thread && <Comments view={{ ...props.view, thread }} waiting={props.waiting} />}
    </ArticlePage>
  );
}
