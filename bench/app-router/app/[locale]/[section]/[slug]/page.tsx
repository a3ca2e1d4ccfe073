import type { Locale } from "@polosa/db/schema/columns.ts";
import { DocumentBody, PagePictureView } from "@polosa/document/render/page-html.tsx";
import type { Labels } from "@polosa/document/render/references.ts";
import { toPagePicture } from "@polosa/newsroom/media/rules.ts";
import { findPublishedArticle } from "@polosa/newsroom/publications/queries.ts";
import { toReferences } from "@polosa/newsroom/publications/references.ts";
import { listThread } from "@polosa/newsroom/threads/queries.ts";
import { notFound } from "next/navigation";
import { db } from "../../../../database.ts";

export const dynamic = "force-dynamic";

const labels: Labels = {
  readAlso: "Читайте также",
  footnotes: "Примечания",
  footnote: (number) => `Примечание ${number}`,
  backToText: (number) => `К тексту, примечание ${number}`,
  table: "Таблица",
  openAt: (site) => `Открыть: ${site}`,
  audio: "Аудиозапись",
  video: "Видеозапись",
  picture: "Изображение",
  file: (type, bytes) => `${type}, ${bytes}`,
};

type Params = { locale: Locale; section: string; slug: string };

export default async function ArticleRoute({ params }: { params: Promise<Params> }) {
  const article = await findPublishedArticle(db, await params);
  if (!article) notFound();
  const thread = await listThread(db, { articleId: article.id, sort: "oldest", after: null, limit: 50 });
  return (
    <main>
      <h1>{article.headline}</h1>
      <p>{article.lede}</p>
      {article.lead && <PagePictureView picture={toPagePicture(article.lead.picture)} alt={article.lead.alt} sizes="100vw" eager />}
      <DocumentBody document={article.document} references={toReferences(article)} labels={labels} />
      <ol>
        {thread.branches.map(({ comment }) => (
          <li key={comment.id}>{comment.standing === "visible" ? `${comment.name}: ${comment.body}` : comment.standing}</li>
        ))}
      </ol>
    </main>
  );
}
