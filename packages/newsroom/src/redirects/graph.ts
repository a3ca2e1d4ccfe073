import type { Db } from "@polosa/db/client.ts";
import { articles } from "@polosa/db/schema/articles.ts";
import { type Locale, locales } from "@polosa/db/schema/columns.ts";
import { publications, takedowns } from "@polosa/db/schema/publications.ts";
import { redirects } from "@polosa/db/schema/redirects.ts";
import { sections } from "@polosa/db/schema/sections.ts";
import { and, eq, isNotNull, or, sql } from "drizzle-orm";
import type { Actor } from "../kernel/actor.ts";
import { DomainError } from "../kernel/errors.ts";
import { isReserved } from "./rules.ts";

/** Where a redirect leads: to an article, wherever it stands, or to a path. */
export type Target = { articleId: string; toPath: null } | { articleId: null; toPath: string };

/** One hand at a time on the addresses: what is flattened here must not be lengthened there. Held until the transaction ends. */
export async function lockAddresses(tx: Db): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(7026004)`);
}

export interface Placed {
  id: string;
  /** The paths whose redirects lead elsewhere than before or than was asked for, so that there is one hop. */
  flattened: string[];
}

/** Adds a redirect whose end is its target's own end, and moves on those that led to its beginning. The caller holds the lock. */
export async function placeRedirect(tx: Db, actor: Actor, { from, to }: { from: string; to: string }): Promise<Placed> {
  const { target, isFurther } = await findEnd(tx, to);
  if (from === to || target.toPath === from) throw new DomainError("conflict", "redirect_loop");
  await refuseTaken(tx, from);

  const [placed] = await tx
    .insert(redirects)
    .values({ fromPath: from, ...target, createdBy: actor.id })
    .onConflictDoNothing({ target: redirects.fromPath })
    .returning({ id: redirects.id });
  if (!placed) throw new DomainError("conflict", "redirect_exists");
  const flattened = await leadOn(tx, from, target);
  return { id: placed.id, flattened: isFurther ? [from, ...flattened] : flattened };
}

/** What led to this path leads to the target from now on. Returns from where. */
export async function leadOn(tx: Db, path: string, target: Target): Promise<string[]> {
  const moved = await tx.update(redirects).set(target).where(eq(redirects.toPath, path)).returning({ fromPath: redirects.fromPath });
  return moved.map(({ fromPath }) => fromPath);
}

async function findEnd(tx: Db, path: string): Promise<{ target: Target; isFurther: boolean }> {
  const [next] = await tx.select({ articleId: redirects.articleId, toPath: redirects.toPath }).from(redirects).where(eq(redirects.fromPath, path));
  const articleId = next ? next.articleId : await findKnownArticle(tx, path);
  const target: Target = articleId ? { articleId, toPath: null } : { articleId: null, toPath: next?.toPath ?? path };
  return { target, isFurther: next !== undefined };
}

/** A path that readers find something at needs no redirect, and one would never be looked for. */
async function refuseTaken(tx: Db, path: string): Promise<void> {
  if (path === "/" || isReserved(path)) throw new DomainError("conflict", "address_reserved");
  if ((await isFront(tx, path)) || (await findKnownArticle(tx, path))) throw new DomainError("conflict", "address_in_use");
}

async function isFront(tx: Db, path: string): Promise<boolean> {
  const [locale, section, ...rest] = path.slice(1).split("/");
  if (!isLocale(locale) || rest.length > 0) return false;
  return section === undefined || (await tx.$count(sections, eq(sections.slug, section))) > 0;
}

/** The article that readers know at this path, public or taken down. */
async function findKnownArticle(tx: Db, path: string): Promise<string | null> {
  const [locale, section, slug, ...rest] = path.slice(1).split("/");
  if (!isLocale(locale) || !section || !slug || rest.length > 0) return null;
  const [article] = await tx
    .select({ id: articles.id })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(publications, eq(publications.articleId, articles.id))
    .leftJoin(takedowns, eq(takedowns.articleId, articles.id))
    .where(
      and(
        eq(articles.locale, locale),
        eq(articles.slug, slug),
        eq(sections.slug, section),
        or(isNotNull(publications.articleId), isNotNull(takedowns.articleId)),
      ),
    );
  return article?.id ?? null;
}

const isLocale = (code: string | undefined): code is Locale => locales.some((locale) => locale === code);
