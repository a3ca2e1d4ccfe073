import { canListArticles } from "@polosa/newsroom/articles/permissions.ts";
import { previewPath } from "@polosa/newsroom/articles/previews.ts";
import { findEditedArticle } from "@polosa/newsroom/articles/queries.ts";
import { notFound, redirect } from "next/navigation";
import { db } from "../../../../../server/db.ts";
import { env } from "../../../../../server/env.ts";
import { requireSignedIn } from "../../../../../server/session.ts";

/** Shows the newest revision on the site as readers would see it. Whoever may read the list may read a draft. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const actor = await requireSignedIn();
  const article = canListArticles(actor) ? await findEditedArticle(db(), (await params).id) : null;
  if (!article) notFound();
  redirect(`${env().SITE_URL}${previewPath(article.id, env().AUTH_SECRET)}`);
}
