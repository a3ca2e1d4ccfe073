import { canListArticles, canWrite } from "@polosa/newsroom/articles/permissions.ts";
import { findEditedArticle } from "@polosa/newsroom/articles/queries.ts";
import { canNote } from "@polosa/newsroom/margins/permissions.ts";
import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
import { listPreviewLinks, type PreviewLink } from "@polosa/newsroom/previews/queries.ts";
import { previewPath } from "@polosa/newsroom/previews/signed-path.ts";
import { db } from "../../server/db.ts";
import { env } from "../../server/env.ts";
import { loadMargin, type Margin } from "../margins/loaders.ts";
import { loadTimeZone } from "../shell/loaders.ts";

export interface PreviewDeskContents {
  articleId: string;
  headline: string;
  /** On the site, good for an hour. */
  address: string;
  /** Guests' links that work; null for somebody who may make none. */
  links: PreviewLink[] | null;
  /** What is said of it; null for somebody who may say nothing. */
  margin: Margin | null;
  timeZone: string;
}

/** Null when there is no such article or this person may see none. */
export async function loadPreviewDesk(actor: SignedIn, articleId: string): Promise<PreviewDeskContents | null> {
  const article = canListArticles(actor) ? await findEditedArticle(db(), articleId) : null;
  if (!article) return null;
  const [links, margin, timeZone] = await Promise.all([
    canWrite(actor, article) ? listPreviewLinks(db(), article.id) : null,
    canNote(actor, article) ? loadMargin(actor, article) : null,
    loadTimeZone(),
  ]);
  const address = `${env().SITE_URL}${previewPath(article.id, env().AUTH_SECRET)}`;
  return { articleId: article.id, headline: article.text.headline, address, links, margin, timeZone };
}
