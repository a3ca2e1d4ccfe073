import { findPublishedAddress } from "@polosa/newsroom/publications/queries.ts";
import type { GetServerSideProps } from "next";
import { WritePage, type WritePageProps } from "../../features/comments/write/components/write-page.tsx";
import { loadWrite } from "../../features/comments/write/loaders.ts";
import { MissingPage } from "../../features/missing/components/missing-page.tsx";
import { loadMissing, type MissingView } from "../../features/missing/loaders.ts";
import { db } from "../../server/db.ts";
import { setPrivate } from "../../server/page-headers.ts";
import { firstOf } from "../../server/query.ts";
import { readReader } from "../../server/reader.ts";

export const config = { unstable_runtimeJS: false };

/** The form by itself, for one reader: to answer a comment, or where only their own page knows who they are. */
export const getServerSideProps: GetServerSideProps<WritePageProps | MissingView> = async ({ req, res, query, resolvedUrl }) => {
  const article = await findPublishedAddress(db(), firstOf(query.article) ?? "");
  if (!article) return { props: { ...(await loadMissing(res, resolvedUrl, "notFound")) } };
  setPrivate(res);
  res.setHeader("Content-Language", article.locale);
  const view = await loadWrite(article, { parentId: firstOf(query.parent) ?? "", reader: await readReader(req) });
  return { props: { view, refused: null } };
};

export default function WriteRoute(props: WritePageProps | MissingView) {
  return "missing" in props ? <MissingPage {...props} /> : <WritePage {...props} />;
}
