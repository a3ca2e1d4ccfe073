import type { Db } from "@polosa/db/client.ts";
import { articleRevisions, articles, stories } from "@polosa/db/schema/articles.ts";
import { authors } from "@polosa/db/schema/authors.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { files } from "@polosa/db/schema/files.ts";
import { media } from "@polosa/db/schema/media.ts";
import { publications, takedowns } from "@polosa/db/schema/publications.ts";
import { redirects } from "@polosa/db/schema/redirects.ts";
import { sections } from "@polosa/db/schema/sections.ts";
import { topics } from "@polosa/db/schema/topics.ts";
import { listFileIds, listMediaIds } from "@polosa/document/walk.ts";
import { and, eq, gt, inArray, isNull, like, ne, or, sql } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import type { z } from "zod";
import { writeAudit } from "../audit/commands.ts";
import type { Actor } from "../kernel/actor.ts";
import { authorize, DomainError } from "../kernel/errors.ts";
import { sealRevisionNumber, writeRevision } from "../revisions/commands.ts";
import type { RestoreRevision } from "../revisions/input.ts";
import { getRevisionText } from "../revisions/queries.ts";
import { startTranslation } from "../translations/commands.ts";
import type { RevisionText, SaveDraft, SetDeadline, StartArticle } from "./input.ts";
import { canStartArticle, canWrite } from "./permissions.ts";
import { getArticleForUpdate, type LockedArticle } from "./queries.ts";
import { emptyText, nameless, toSlug } from "./rules.ts";

/** How long one person's saves stay one revision. */
const FOLD_MS = 5 * 60_000;

/** An empty first revision, of a new story or as the translation of one. Returns the article's id. */
export async function startArticle(db: Db, actor: Actor, input: z.input<typeof StartArticle>): Promise<string> {
  return db.transaction(async (tx) => {
    authorize(canStartArticle(actor, input.sectionId));

    const articleId = uuidv7();
    const storyId = input.storyId ?? uuidv7();
    await getPlace(tx, input);
    if (!input.storyId) await tx.insert(stories).values({ id: storyId });

    await tx
      .insert(articles)
      .values({ id: articleId, storyId, locale: input.locale, slug: nameless(articleId), sectionId: input.sectionId, newestRevision: 1, createdBy: actor.id });
    await writeRevision(tx, actor, { articleId, number: 1, text: emptyText(), beganAt: new Date() });
    if (input.originalId) await startTranslation(tx, { articleId, storyId, originalId: input.originalId });
    return articleId;
  });
}

/** Writes the next revision and returns its number; refuses when somebody saved since the one it is based on. Readers see nothing of it. */
export async function saveDraft(db: Db, actor: Actor, input: SaveDraft): Promise<number> {
  return db.transaction(async (tx) => {
    const article = await getArticleForUpdate(tx, input.articleId);

    authorize(canWrite(actor, article));
    authorize(canWrite(actor, { ...article, sectionId: input.sectionId }));
    if (article.newestRevision !== input.basedOn) throw new DomainError("conflict", "saved_meanwhile");
    const known = await isKnownToReaders(tx, article.id);
    if (known && article.sectionId !== input.sectionId) throw new DomainError("conflict", "section_is_public");

    await checkReferences(tx, input);

    const number = article.newestRevision + 1;
    const folded = await findFoldable(tx, actor, article);
    await writeRevision(tx, actor, { articleId: article.id, number, text: input, beganAt: folded?.beganAt ?? new Date() });
    const slug = known ? article.slug : await freeSlug(tx, { ...article, headline: input.headline });
    await tx.update(articles).set({ newestRevision: number, sectionId: input.sectionId, slug, changedAt: new Date() }).where(eq(articles.id, article.id));
    if (folded) await tx.delete(articleRevisions).where(eq(articleRevisions.id, folded.id));
    return number;
  });
}

/** Says by when a text is wanted. */
export async function setDeadline(db: Db, actor: Actor, input: SetDeadline): Promise<void> {
  await db.transaction(async (tx) => {
    const article = await getArticleForUpdate(tx, input.articleId);

    authorize(canWrite(actor, article));

    await tx
      .update(articles)
      .set({ deadlineAt: input.deadlineAt === null ? null : new Date(input.deadlineAt) })
      .where(eq(articles.id, article.id));

    await writeAudit(tx, actor, { act: "setDeadline", subject: "article", subjectId: article.id, details: { deadlineAt: input.deadlineAt } });
  });
}

/** Makes an older text the newest again, and returns its number. What it takes the place of is kept, and so is it. */
export async function restoreRevision(db: Db, actor: Actor, input: RestoreRevision): Promise<number> {
  return db.transaction(async (tx) => {
    const { articleId } = input;
    const article = await getArticleForUpdate(tx, articleId);

    authorize(canWrite(actor, article));
    if (article.newestRevision !== input.basedOn) throw new DomainError("conflict", "saved_meanwhile");
    const text = await getRevisionText(tx, { articleId, number: input.number });

    await sealRevisionNumber(tx, { articleId, number: input.basedOn });
    const number = await saveDraft(tx, actor, { ...text, articleId, sectionId: article.sectionId, basedOn: input.basedOn });
    await sealRevisionNumber(tx, { articleId, number });
    return number;
  });
}

/** The newest revision, when this save takes its place: the same person's, of a moment ago, and nothing needs it. */
async function findFoldable(tx: Db, actor: Actor, article: LockedArticle): Promise<{ id: string; beganAt: Date } | null> {
  const [newest] = await tx
    .select({ id: articleRevisions.id, beganAt: articleRevisions.beganAt })
    .from(articleRevisions)
    .where(
      and(
        eq(articleRevisions.articleId, article.id),
        eq(articleRevisions.number, article.newestRevision),
        eq(articleRevisions.createdBy, actor.id),
        isNull(articleRevisions.sealedAt),
        gt(articleRevisions.beganAt, new Date(Date.now() - FOLD_MS)),
      ),
    );
  return newest ?? null;
}

/** The section there is, and the story; locked, so that two translations into one language wait for each other. */
async function getPlace(tx: Db, { sectionId, storyId, locale }: z.input<typeof StartArticle>): Promise<void> {
  const [section] = await tx.select({ id: sections.id }).from(sections).where(eq(sections.id, sectionId));
  if (!section) throw new DomainError("not_found", "section_missing");
  if (!storyId) return;
  const [story] = await tx.select({ id: stories.id }).from(stories).where(eq(stories.id, storyId)).for("update");
  if (!story) throw new DomainError("not_found", "story_missing");
  const [translated] = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.storyId, storyId), eq(articles.locale, locale)));
  if (translated) throw new DomainError("conflict", "translation_exists");
}

/** What a text refers to by id is there, or the text is not written. */
async function checkReferences(tx: Db, { document, lead, byline, topicIds }: RevisionText): Promise<void> {
  const mediaIds = [...listMediaIds(document), ...(lead ? [lead.mediaId] : [])];
  if (!(await areThere(tx, media, mediaIds))) throw new DomainError("invalid", "picture_missing", { lead: "picture_missing" });
  if (!(await areThere(tx, files, listFileIds(document)))) throw new DomainError("invalid", "file_missing");
  const authorIds = byline.map(({ authorId }) => authorId);
  if (!(await areThere(tx, authors, authorIds))) throw new DomainError("invalid", "author_missing", { byline: "author_missing" });
  if (!(await areThere(tx, topics, topicIds))) throw new DomainError("invalid", "topic_missing", { topicIds: "topic_missing" });
}

/** One hand at a time on a slug, until the transaction ends. */
export async function lockSlug(tx: Db, locale: Locale, slug: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${locale}/${slug}`}, 0))`);
}

async function areThere(tx: Db, table: typeof media | typeof authors | typeof files | typeof topics, ids: string[]): Promise<boolean> {
  const wanted = [...new Set(ids)];
  return wanted.length === 0 || (await tx.$count(table, inArray(table.id, wanted))) === wanted.length;
}

/** Readers know its address: it is public, or was until it was taken down. */
export async function isKnownToReaders(tx: Db, articleId: string): Promise<boolean> {
  const published = tx.select({ id: publications.articleId }).from(publications).where(eq(publications.articleId, articleId));
  const takenDown = tx.select({ id: takedowns.articleId }).from(takedowns).where(eq(takedowns.articleId, articleId));
  return (await published.unionAll(takenDown)).length > 0;
}

/** The headline's slug, numbered when another article of that language has it, or had it and readers still come by it. */
async function freeSlug(tx: Db, article: { id: string; locale: Locale; headline: string; slug: string }): Promise<string> {
  const wanted = toSlug(article.headline, article.locale);
  if (wanted === "") return article.slug;
  // Two articles that get one headline at the same moment wait for each other here.
  await lockSlug(tx, article.locale, wanted);
  const rows = await tx
    .select({ slug: articles.slug })
    .from(articles)
    .where(and(eq(articles.locale, article.locale), ne(articles.id, article.id), or(eq(articles.slug, wanted), like(articles.slug, `${wanted}-%`))));
  const formers = await tx
    .select({ path: redirects.fromPath })
    .from(redirects)
    .where(and(like(redirects.fromPath, `/${article.locale}/%/${wanted}%`), ne(redirects.articleId, article.id)));
  const taken = new Set([...rows.map((row) => row.slug), ...formers.map(({ path }) => path.split("/").at(-1))]);
  if (!taken.has(wanted)) return wanted;
  let suffix = 2;
  while (taken.has(`${wanted}-${suffix}`)) suffix += 1;
  return `${wanted}-${suffix}`;
}
