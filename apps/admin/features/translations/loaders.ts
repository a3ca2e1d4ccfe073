import type { Document } from "@polosa/document/document.ts";
import type { PagePicture, References } from "@polosa/document/render/references.ts";
import type { ArticleState } from "@polosa/newsroom/articles/input.ts";
import { canListArticles } from "@polosa/newsroom/articles/permissions.ts";
import { getEditedArticle } from "@polosa/newsroom/articles/queries.ts";
import { authorize } from "@polosa/newsroom/kernel/errors.ts";
import { toPagePicture } from "@polosa/newsroom/media/rules.ts";
import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
import { findPreviewedArticle, type PublishedArticle } from "@polosa/newsroom/publications/queries.ts";
import { toReferences } from "@polosa/newsroom/publications/references.ts";
import type { OpenBeside } from "@polosa/newsroom/translations/input.ts";
import { findOriginal } from "@polosa/newsroom/translations/queries.ts";
import { db } from "../../server/db.ts";
import { env } from "../../server/env.ts";
import { type Comparison, loadComparison } from "../revisions/loaders.ts";

/** The same story in another language as it stands now, to be read beside one's own text. */
export interface Beside {
  id: string;
  state: ArticleState;
  headline: string;
  lede: string;
  document: Document;
  references: References;
  lead: { picture: PagePicture; alt: string; caption: string; credit: string } | null;
  /** What became of the original since it was taken in; null when nothing did, and for anything but the original. */
  changes: { newest: number; comparison: Comparison | null } | null;
}

/** The newest revision, published or not; null when the story is not told in that language. */
export async function loadBeside(actor: SignedIn, { articleId, locale }: OpenBeside): Promise<Beside | null> {
  authorize(canListArticles(actor));
  const { translations } = await getEditedArticle(db(), articleId);
  const other = translations.find((translation) => translation.locale === locale);
  if (!other) return null;
  const [article, changes] = await Promise.all([findPreviewedArticle(db(), other.id), loadChanges(actor, { articleId, otherId: other.id })]);
  if (!article) return null;
  const { headline, lede, document, lead } = article;
  const pictured = lead && { ...lead, picture: toPagePicture(lead.picture) };
  return { id: other.id, state: other.state, headline, lede, document, references: toDeskReferences(article), lead: pictured, changes };
}

async function loadChanges(actor: SignedIn, { articleId, otherId }: { articleId: string; otherId: string }): Promise<Beside["changes"]> {
  const original = await findOriginal(db(), articleId);
  if (original?.id !== otherId || original.newestRevision <= original.followedRevision) return null;
  const { followedRevision: from, newestRevision: to } = original;
  return { newest: to, comparison: await loadComparison({ articleId: otherId, from, to, language: actor.locale }) };
}

/** The paths of articles are the site's. */
function toDeskReferences(article: PublishedArticle): References {
  const references = toReferences(article);
  const links = Object.entries(references.links).map(([id, link]) => [id, { ...link, path: `${env().SITE_URL}${link.path}` }]);
  return { ...references, links: Object.fromEntries(links) };
}
