import type { Locale } from "@polosa/db/schema/columns.ts";
import { DocumentBody, PagePictureView } from "@polosa/document/page-html.tsx";
import { listThread } from "@polosa/newsroom/comments/queries.ts";
import { toPagePicture } from "@polosa/newsroom/media/rules.ts";
import { findPublishedArticle } from "@polosa/newsroom/publications/queries.ts";
import { notFound } from "next/navigation";
import { db } from "../../../../database.ts";

export const dynamic = "force-dynamic";

type Params = { locale: Locale; section: string; slug: string };

// biome-ignore lint/style/noDefaultExport: Next demands it.
export default async function ArticleRoute({ params }: { params: Promise<Params> }) {
  const article = await findPublishedArticle(db, await params);
  if (!article) notFound();
  const thread = await listThread(db, { articleId: article.id, after: null, limit: 50 });
  const pictures = Object.fromEntries(Object.entries(article.pictures).map(([id, picture]) => [id, toPagePicture(picture)]));
  return (
    <main>
      <h1>{article.headline}</h1>
      <p>{article.lede}</p>
      {article.lead && <PagePictureView picture={toPagePicture(article.lead.picture)} alt={article.lead.alt} sizes="100vw" eager />}
      <DocumentBody document={article.document} references={{ pictures, links: article.links }} />
      <ol>
        {thread.comments.map((comment) => (
          <li key={comment.id}>{comment.standing === "visible" ? `${comment.name}: ${comment.body}` : comment.reason}</li>
        ))}
      </ol>
    </main>
  );
}
