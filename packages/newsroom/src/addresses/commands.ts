import type { Db } from "@polosa/db/client.ts";
import { articles } from "@polosa/db/schema/articles.ts";
import { redirects } from "@polosa/db/schema/redirects.ts";
import { sections } from "@polosa/db/schema/sections.ts";
import { and, eq, inArray, ne } from "drizzle-orm";
import { isKnownToReaders, lockSlug } from "../articles/commands.ts";
import { getArticleForUpdate, type LockedArticle } from "../articles/queries.ts";
import { writeAudit } from "../audit/commands.ts";
import type { Actor } from "../kernel/actor.ts";
import { authorize, DomainError } from "../kernel/errors.ts";
import { articleKey, frontKey, markStale, pathKey, sectionKey } from "../kernel/stale-keys.ts";
import { canPublish } from "../publications/permissions.ts";
import { articlePath } from "../publications/rules.ts";
import { leadOn, lockAddresses } from "../redirects/graph/commands.ts";
import type { MoveArticle } from "./input.ts";

/** Gives an article that readers know another address; the old one leads to it from now on, in one hop. Returns the new path. */
export async function moveArticle(db: Db, actor: Actor, input: MoveArticle): Promise<string> {
  return db.transaction(async (tx) => {
    await lockAddresses(tx);
    const article = await getArticleForUpdate(tx, input.articleId);

    authorize(canPublish(actor, article));
    authorize(canPublish(actor, { ...article, sectionId: input.sectionId }));
    if (!(await isKnownToReaders(tx, article.id))) throw new DomainError("conflict", "not_published");
    const [from, to] = await toPaths(tx, article, input);
    if (from === to) return to;
    await refuseTaken(tx, { article, slug: input.slug, path: to });

    await tx.delete(redirects).where(eq(redirects.fromPath, to));
    await tx.update(articles).set({ sectionId: input.sectionId, slug: input.slug, changedAt: new Date() }).where(eq(articles.id, article.id));
    await leadFrom(tx, from, article.id);

    await markStale(tx, await placesOf(tx, { article, sectionIds: [article.sectionId, input.sectionId], paths: [from, to] }));
    await writeAudit(tx, actor, { act: "moveArticle", subject: "article", subjectId: article.id, details: { from, to } });
    return to;
  });
}

async function toPaths(tx: Db, article: LockedArticle, { sectionId, slug }: MoveArticle): Promise<[string, string]> {
  const rows = await tx
    .select({ id: sections.id, slug: sections.slug })
    .from(sections)
    .where(inArray(sections.id, [article.sectionId, sectionId]));
  const slugs = new Map(rows.map((row) => [row.id, row.slug]));
  const [before, after] = [slugs.get(article.sectionId), slugs.get(sectionId)];
  if (!before || !after) throw new DomainError("invalid", "section_missing", { sectionId: "section_missing" });
  const { locale } = article;
  return [articlePath({ locale, section: before, slug: article.slug }), articlePath({ locale, section: after, slug })];
}

/** Another article's address, or one by which readers still come to another. */
async function refuseTaken(tx: Db, { article, slug, path }: { article: LockedArticle; slug: string; path: string }): Promise<void> {
  await lockSlug(tx, article.locale, slug);
  const others = await tx.$count(articles, and(eq(articles.locale, article.locale), eq(articles.slug, slug), ne(articles.id, article.id)));
  const formers = await tx.$count(redirects, and(eq(redirects.fromPath, path), ne(redirects.articleId, article.id)));
  if (others + formers > 0) throw new DomainError("conflict", "slug_taken", { slug: "slug_taken" });
}

async function leadFrom(tx: Db, path: string, articleId: string): Promise<void> {
  const target = { articleId, toPath: null };
  await tx
    .insert(redirects)
    .values({ fromPath: path, ...target })
    .onConflictDoUpdate({ target: redirects.fromPath, set: target });
  await leadOn(tx, path, target);
}

type Moved = { article: LockedArticle; sectionIds: string[]; paths: string[] };

async function placesOf(tx: Db, { article, sectionIds, paths }: Moved): Promise<string[]> {
  const story = await tx.select({ id: articles.id }).from(articles).where(eq(articles.storyId, article.storyId));
  const fronts = [...new Set(sectionIds)].map((sectionId) => sectionKey(sectionId, article.locale));
  return [...story.map(({ id }) => articleKey(id)), ...fronts, frontKey(article.locale), ...paths.map(pathKey)];
}
