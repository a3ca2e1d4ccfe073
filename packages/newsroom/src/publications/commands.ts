import type { Db } from "@polosa/db/client.ts";
import { articleRevisions, articles } from "@polosa/db/schema/articles.ts";
import { publications, takedowns } from "@polosa/db/schema/publications.ts";
import { and, eq, ne } from "drizzle-orm";
import { getArticleForUpdate, type LockedArticle } from "../articles/queries.ts";
import { publicationGaps } from "../articles/rules.ts";
import type { Actor } from "../kernel/actor.ts";
import { authorize, DomainError } from "../kernel/errors.ts";
import { articleKey, frontKey, markGone, markStale, sectionKey } from "../kernel/stale-keys.ts";
import { hasEndedLicence } from "../media/licences/queries.ts";
import { sealRevision } from "../revisions/commands.ts";
import { revisionColumns, toRevisionText } from "../revisions/queries.ts";
import type { PublishArticle, TakeDownArticle } from "./input.ts";
import { canPublish, canTakeDown } from "./permissions.ts";

/** Makes a revision what readers see. Publishing the one they see already changes nothing. */
export async function publishArticle(db: Db, actor: Actor, input: PublishArticle): Promise<void> {
  await db.transaction(async (tx) => {
    const article = await getArticleForUpdate(tx, input.articleId);

    authorize(canPublish(actor, article));
    if (article.newestRevision !== input.revision) throw new DomainError("conflict", "saved_meanwhile");
    const revisionId = await sealPublishableRevision(tx, article);

    const now = new Date();
    const publication = { revisionId, modifiedAt: now, publishedBy: actor.id };
    const [takedown] = await tx.delete(takedowns).where(eq(takedowns.articleId, article.id)).returning({ firstPublishedAt: takedowns.firstPublishedAt });
    const changed = await tx
      .insert(publications)
      .values({ articleId: article.id, locale: article.locale, sectionId: article.sectionId, publishedAt: takedown?.firstPublishedAt ?? now, ...publication })
      .onConflictDoUpdate({ target: publications.articleId, set: publication, setWhere: ne(publications.revisionId, revisionId) })
      .returning({ articleId: publications.articleId });

    if (changed.length > 0) await markStale(tx, await placesOf(tx, article));
  });
}

/** Removes an article from everything readers can reach. Its revisions stay, and it can be published again. */
export async function takeDownArticle(db: Db, actor: Actor, input: TakeDownArticle): Promise<void> {
  await db.transaction(async (tx) => {
    const article = await getArticleForUpdate(tx, input.articleId);

    authorize(canTakeDown(actor, article));

    const [gone] = await tx.delete(publications).where(eq(publications.articleId, article.id)).returning({ publishedAt: publications.publishedAt });
    if (!gone) throw new DomainError("conflict", "not_published");
    await tx.insert(takedowns).values({ articleId: article.id, reason: input.reason, takenDownBy: actor.id, firstPublishedAt: gone.publishedAt });

    // Every page that shows the article names its own key; the others only have to close the gap.
    await markGone(tx, [articleKey(article.id)]);
    await markStale(tx, await placesOf(tx, article));
  });
}

/** The newest revision, if nothing is missing; from now on it is kept. */
async function sealPublishableRevision(tx: Db, article: LockedArticle): Promise<string> {
  const [revision] = await tx
    .select(revisionColumns)
    .from(articleRevisions)
    .where(and(eq(articleRevisions.articleId, article.id), eq(articleRevisions.number, article.newestRevision)));
  if (!revision) throw new DomainError("not_found", "revision_missing");

  const [gap] = publicationGaps(await toRevisionText(tx, revision));
  if (gap) throw new DomainError("invalid", gap);
  if (await hasEndedLicence(tx, revision.revisionId)) throw new DomainError("invalid", "licence_ended");
  await sealRevision(tx, revision.revisionId);
  return revision.revisionId;
}

/** Every page that shows the article or a link to it, its translations' language switch included. */
async function placesOf(tx: Db, article: LockedArticle): Promise<string[]> {
  const story = await tx.select({ id: articles.id }).from(articles).where(eq(articles.storyId, article.storyId));
  return [...story.map((translation) => articleKey(translation.id)), sectionKey(article.sectionId, article.locale), frontKey(article.locale)];
}
