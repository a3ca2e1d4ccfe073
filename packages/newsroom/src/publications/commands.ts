import type { Db } from "@polosa/db/client.ts";
import { articleRevisions, articles } from "@polosa/db/schema/articles.ts";
import { corrections } from "@polosa/db/schema/corrections.ts";
import { publications, takedowns } from "@polosa/db/schema/publications.ts";
import { toPlainText } from "@polosa/document/plain-text.ts";
import { and, eq, ne } from "drizzle-orm";
import type { z } from "zod";
import type { RevisionText } from "../articles/input.ts";
import { getArticleForUpdate, type LockedArticle } from "../articles/queries.ts";
import { publicationGaps } from "../articles/rules.ts";
import { writeAudit, writeAuditEach } from "../audit/commands.ts";
import type { SaidOfChange } from "../corrections/input.ts";
import { isSubstantialChange } from "../corrections/rules.ts";
import type { Actor } from "../kernel/actor.ts";
import { authorize, DomainError } from "../kernel/errors.ts";
import { articleKey, correctionsKey, frontKey, markGone, markStale, sectionKey } from "../kernel/stale-keys.ts";
import { hasEndedLicence } from "../media/licences/queries.ts";
import { notify } from "../notices/commands.ts";
import { lacksApproval } from "../reviews/queries.ts";
import { sealRevision } from "../revisions/commands.ts";
import { revisionColumns, toRevisionText } from "../revisions/queries.ts";
import { cancelOpen } from "../schedules/commands.ts";
import { listTranslationsBehind } from "../translations/queries.ts";
import type { PublishArticle, TakeDownArticle } from "./input.ts";
import { canPublish, canTakeDown } from "./permissions.ts";

/** Makes the newest revision what readers see. Publishing the one they see already changes nothing. */
export async function publishArticle(db: Db, actor: Actor, input: z.input<typeof PublishArticle>): Promise<void> {
  await db.transaction(async (tx) => {
    const article = await getArticleForUpdate(tx, input.articleId);

    authorize(canPublish(actor, article));
    if (article.newestRevision !== input.revision) throw new DomainError("conflict", "saved_meanwhile");

    const revisionId = await getRevisionId(tx, { articleId: article.id, number: input.revision });
    await publishRevision(tx, actor, { article, revisionId, change: input.change ?? null });
  });
}

/** What publishing does, now or at a time. Part of the caller's transaction, which has locked the article and asked for permission. */
export async function publishRevision(tx: Db, actor: Actor, publishing: { article: LockedArticle; revisionId: string; change: SaidOfChange }): Promise<void> {
  const { article, revisionId, change } = publishing;
  const text = await getPublishableText(tx, revisionId);
  if (await lacksApproval(tx, { articleId: article.id, revisionId })) throw new DomainError("conflict", "not_approved");
  const before = await findPublished(tx, article.id);
  if (before && before.revisionId !== revisionId && change === null && isSubstantialChange(before.document, text.document))
    throw new DomainError("invalid", "change_unsaid", { change: "change_unsaid" });

  await sealRevision(tx, revisionId);
  const now = new Date();
  // What search engines and readers take for news: other words, not another portrait of the author.
  const modifiedAt = before && !hasOtherWords(before, text) ? before.modifiedAt : now;
  const publication = { revisionId, modifiedAt, publishedBy: actor.id };
  const [takedown] = await tx.delete(takedowns).where(eq(takedowns.articleId, article.id)).returning({ firstPublishedAt: takedowns.firstPublishedAt });
  const changed = await tx
    .insert(publications)
    .values({ articleId: article.id, locale: article.locale, sectionId: article.sectionId, publishedAt: takedown?.firstPublishedAt ?? now, ...publication })
    .onConflictDoUpdate({ target: publications.articleId, set: publication, setWhere: ne(publications.revisionId, revisionId) })
    .returning({ articleId: publications.articleId });
  if (changed.length === 0) return;

  if (change !== null && change !== "minor")
    await tx.insert(corrections).values({ articleId: article.id, revisionId, locale: article.locale, ...change, notedBy: actor.id });
  await markStale(tx, [...(await placesOf(tx, article)), correctionsKey(article.locale)]);
  await notify(tx, { personIds: [article.createdBy], kind: "published", articleId: article.id, actorId: actor.id });
  for (const { articleId, personIds } of await listTranslationsBehind(tx, { originalId: article.id, revisionId }))
    await notify(tx, { personIds, kind: "original_changed", articleId, actorId: actor.id, details: { beside: article.locale } });
  await writeAudit(tx, actor, { act: "publishArticle", subject: "article", subjectId: article.id, details: { revisionId, change } });
}

/** Removes an article from everything readers can reach, and cancels what was planned to bring it back. Its revisions stay, and it can be published again. */
export async function takeDownArticle(db: Db, actor: Actor, input: z.input<typeof TakeDownArticle>): Promise<void> {
  await db.transaction(async (tx) => {
    const article = await getArticleForUpdate(tx, input.articleId);

    authorize(canTakeDown(actor, article));

    const [gone] = await tx.delete(publications).where(eq(publications.articleId, article.id)).returning({ publishedAt: publications.publishedAt });
    if (!gone) throw new DomainError("conflict", "not_published");
    const { reason, publicReason = "" } = input;
    await tx.insert(takedowns).values({
      articleId: article.id,
      reason,
      publicReason,
      takenDownBy: actor.id,
      firstPublishedAt: gone.publishedAt,
    });
    const cancelled = await cancelOpen(tx, { articleId: article.id, act: "publish" });

    // Every page that shows the article names its own key; the others only have to close the gap.
    await markGone(tx, [articleKey(article.id)]);
    await markStale(tx, [...(await placesOf(tx, article)), correctionsKey(article.locale)]);
    await notify(tx, { personIds: [article.createdBy], kind: "taken_down", articleId: article.id, actorId: actor.id, details: { note: reason } });
    const entry = { act: "takeDownArticle", subject: "article" as const, subjectId: article.id, details: { reason, publicReason } };
    await writeAuditEach(tx, actor, [entry, ...cancelled]);
  });
}

async function getRevisionId(tx: Db, { articleId, number }: { articleId: string; number: number }): Promise<string> {
  const [revision] = await tx
    .select({ id: articleRevisions.id })
    .from(articleRevisions)
    .where(and(eq(articleRevisions.articleId, articleId), eq(articleRevisions.number, number)));
  if (!revision) throw new DomainError("not_found", "revision_missing");
  return revision.id;
}

/** The revision's text, if nothing is missing. */
async function getPublishableText(tx: Db, revisionId: string): Promise<RevisionText> {
  const [revision] = await tx.select(revisionColumns).from(articleRevisions).where(eq(articleRevisions.id, revisionId));
  if (!revision) throw new DomainError("not_found", "revision_missing");

  const text = await toRevisionText(tx, revision);
  const [gap] = publicationGaps(text);
  if (gap) throw new DomainError("invalid", gap);
  if (await hasEndedLicence(tx, revisionId)) throw new DomainError("invalid", "licence_ended");
  return text;
}

/** What readers see now; null when they see nothing. */
async function findPublished(tx: Db, articleId: string) {
  const [row] = await tx
    .select({
      revisionId: publications.revisionId,
      modifiedAt: publications.modifiedAt,
      headline: articleRevisions.headline,
      lede: articleRevisions.lede,
      document: articleRevisions.document,
    })
    .from(publications)
    .innerJoin(articleRevisions, eq(articleRevisions.id, publications.revisionId))
    .where(eq(publications.articleId, articleId));
  return row ?? null;
}

type Words = Pick<RevisionText, "headline" | "lede" | "document">;

const hasOtherWords = (before: Words, after: Words): boolean =>
  before.headline !== after.headline || before.lede !== after.lede || toPlainText(before.document) !== toPlainText(after.document);

/** Every page that shows the article or a link to it, its translations' language switch included. */
export async function placesOf(tx: Db, article: LockedArticle): Promise<string[]> {
  const story = await tx.select({ id: articles.id }).from(articles).where(eq(articles.storyId, article.storyId));
  return [...story.map((translation) => articleKey(translation.id)), sectionKey(article.sectionId, article.locale), frontKey(article.locale)];
}
