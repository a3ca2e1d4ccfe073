import type { Db } from "@polosa/db/client.ts";
import { articleRevisions, articles, revisionAuthors, stories } from "@polosa/db/schema/articles.ts";
import { authors } from "@polosa/db/schema/authors.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { media } from "@polosa/db/schema/media.ts";
import { publications, takedowns } from "@polosa/db/schema/publications.ts";
import { sections } from "@polosa/db/schema/sections.ts";
import { and, eq, inArray, like, ne, or, sql } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import type { Actor } from "../kernel/actor.ts";
import { authorize, DomainError } from "../kernel/errors.ts";
import type { RevisionText, SaveDraft, StartArticle } from "./input.ts";
import { canStartArticle, canWrite } from "./permissions.ts";
import { getArticleForUpdate } from "./queries.ts";
import { listMediaIds, toSlug } from "./rules.ts";

const emptyText: RevisionText = { headline: "", lede: "", document: { type: "doc", content: [{ type: "paragraph" }] }, authorIds: [], lead: null };

/** An empty first revision, of a new story or as the translation of one. Returns the article's id. */
export async function startArticle(db: Db, actor: Actor, input: StartArticle): Promise<string> {
  return db.transaction(async (tx) => {
    authorize(canStartArticle(actor, input.sectionId));

    const articleId = uuidv7();
    const storyId = input.storyId ?? uuidv7();
    await getPlace(tx, input);
    if (!input.storyId) await tx.insert(stories).values({ id: storyId });

    await tx
      .insert(articles)
      .values({ id: articleId, storyId, locale: input.locale, slug: `draft-${articleId}`, sectionId: input.sectionId, newestRevision: 1, createdBy: actor.id });
    await writeRevision(tx, actor, { articleId, number: 1, text: emptyText });
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
    await writeRevision(tx, actor, { articleId: article.id, number, text: input });
    const slug = known ? article.slug : await freeSlug(tx, { ...article, headline: input.headline });
    await tx.update(articles).set({ newestRevision: number, sectionId: input.sectionId, slug, changedAt: new Date() }).where(eq(articles.id, article.id));
    return number;
  });
}

/** The section there is, and the story; locked, so that two translations into one language wait for each other. */
async function getPlace(tx: Db, { sectionId, storyId, locale }: StartArticle): Promise<void> {
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
async function checkReferences(tx: Db, { document, lead, authorIds }: RevisionText): Promise<void> {
  const mediaIds = [...new Set([...listMediaIds(document), ...(lead ? [lead.mediaId] : [])])];
  if ((await countOf(tx, media, mediaIds)) < mediaIds.length) throw new DomainError("invalid", "picture_missing", { lead: "picture_missing" });
  const authorsWanted = [...new Set(authorIds)];
  if ((await countOf(tx, authors, authorsWanted)) < authorsWanted.length) throw new DomainError("invalid", "author_missing", { authorIds: "author_missing" });
}

async function countOf(tx: Db, table: typeof media | typeof authors, ids: string[]): Promise<number> {
  return ids.length === 0 ? 0 : tx.$count(table, inArray(table.id, ids));
}

async function writeRevision(tx: Db, actor: Actor, revision: { articleId: string; number: number; text: RevisionText }): Promise<void> {
  const { headline, lede, document, lead, authorIds } = revision.text;
  const id = uuidv7();
  await tx.insert(articleRevisions).values({
    id,
    articleId: revision.articleId,
    number: revision.number,
    headline,
    lede,
    document,
    leadMediaId: lead?.mediaId ?? null,
    leadAlt: lead?.alt ?? "",
    leadCaption: lead?.caption ?? "",
    leadCredit: lead?.credit ?? "",
    createdBy: actor.id,
  });
  const byline = [...new Set(authorIds)].map((authorId, position) => ({ revisionId: id, authorId, position }));
  if (byline.length > 0) await tx.insert(revisionAuthors).values(byline);
}

/** Readers know its address: it is public, or was until it was taken down. */
async function isKnownToReaders(tx: Db, articleId: string): Promise<boolean> {
  const published = tx.select({ id: publications.articleId }).from(publications).where(eq(publications.articleId, articleId));
  const takenDown = tx.select({ id: takedowns.articleId }).from(takedowns).where(eq(takedowns.articleId, articleId));
  return (await published.unionAll(takenDown)).length > 0;
}

/** The headline's slug, numbered when another article of that language has it. */
async function freeSlug(tx: Db, article: { id: string; locale: Locale; headline: string; slug: string }): Promise<string> {
  const wanted = toSlug(article.headline, article.locale);
  if (wanted === "") return article.slug;
  // Two articles that get one headline at the same moment wait for each other here.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${article.locale}/${wanted}`}, 0))`);
  const rows = await tx
    .select({ slug: articles.slug })
    .from(articles)
    .where(and(eq(articles.locale, article.locale), ne(articles.id, article.id), or(eq(articles.slug, wanted), like(articles.slug, `${wanted}-%`))));
  const taken = new Set(rows.map((row) => row.slug));
  if (!taken.has(wanted)) return wanted;
  let suffix = 2;
  while (taken.has(`${wanted}-${suffix}`)) suffix += 1;
  return `${wanted}-${suffix}`;
}
