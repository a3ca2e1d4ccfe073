import type { Db } from "@polosa/db/client.ts";
import { articleRevisions, articles } from "@polosa/db/schema/articles.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { commentDecisions, comments, type Standing } from "@polosa/db/schema/comments.ts";
import { publications } from "@polosa/db/schema/publications.ts";
import { readerAgreements, readerMutes, readerPhones, readers, threadFollows } from "@polosa/db/schema/readers.ts";
import { sections } from "@polosa/db/schema/sections.ts";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import { unseal } from "../access/keys.ts";
import { parseCursor, toCursor } from "../kernel/cursor.ts";
import { articlePath } from "../publications/rules.ts";
import { PHONE_LABEL } from "../reader-phones/rules.ts";
import type { Reader } from "../readers/queries.ts";
import { type ListedSanction, listSanctions } from "../sanctions/queries.ts";

/** What is held about a reader beside their comments, as they may see it. */
export interface Holdings {
  since: string;
  /** Null where the reader is known in another way. */
  email: string | null;
  /** E.164. */
  phone: string | null;
  /** Who vouches for them. */
  issuer: string | null;
  /** By what name they vouch. */
  subject: string | null;
  agreements: { version: string; locale: string; way: string; agreedAt: string; endedAt: string | null }[];
  sanctions: ListedSanction[];
  mutes: { name: string; mutedAt: string }[];
  follows: { path: string; headline: string; followedAt: string }[];
}

export async function getHoldings(db: Db, reader: Reader, { secret }: { secret: string }): Promise<Holdings> {
  const [known] = await db
    .select({ createdAt: readers.createdAt, email: readers.email, issuer: readers.oidcIssuer, subject: readers.oidcSubject, sealed: readerPhones.sealedNumber })
    .from(readers)
    .leftJoin(readerPhones, eq(readerPhones.readerId, readers.id))
    .where(eq(readers.id, reader.id));
  if (!known) throw new Error("A reader has no row");
  return {
    since: known.createdAt.toISOString(),
    email: known.email,
    phone: known.sealed && unseal(secret, PHONE_LABEL, known.sealed),
    issuer: known.issuer,
    subject: known.subject,
    agreements: await listAgreements(db, reader.id),
    sanctions: await listSanctions(db, reader.id),
    mutes: await listMutes(db, reader.id),
    follows: await listFollows(db, reader.id),
  };
}

export interface OwnComment {
  id: string;
  body: string;
  postedAt: string;
  standing: Standing;
  /** Why it has this standing. */
  reason: string;
  /** Null when the article is no longer public. */
  article: { path: string; headline: string } | null;
}

/** A page of the reader's own comments, newest first. `next` is the `after` of the following page, null on the last. */
export async function listOwnComments(
  db: Db,
  reader: Reader,
  { after, limit }: { after: string | null; limit: number },
): Promise<{ comments: OwnComment[]; next: string | null }> {
  const ended = parseCursor(after);
  const earlier = ended ? sql`(${comments.postedAt}, ${comments.id}) < (${ended.at}::timestamptz, ${ended.id}::uuid)` : undefined;
  const rows = await db
    .select({
      id: comments.id,
      body: comments.body,
      postedAt: comments.postedAt,
      standing: comments.standing,
      reason: commentDecisions.reason,
      ...addressColumns,
    })
    .from(comments)
    .innerJoin(commentDecisions, eq(commentDecisions.id, comments.decisionId))
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .leftJoin(publications, eq(publications.articleId, articles.id))
    .leftJoin(sections, eq(sections.id, publications.sectionId))
    .leftJoin(articleRevisions, eq(articleRevisions.id, publications.revisionId))
    .where(and(eq(comments.readerId, reader.id), earlier))
    .orderBy(desc(comments.postedAt), desc(comments.id))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    comments: page.map(({ id, body, postedAt, standing, reason, ...at }) => ({
      id,
      body,
      postedAt: postedAt.toISOString(),
      standing,
      reason,
      article: toArticle(at),
    })),
    next: rows.length > limit && last ? toCursor(last.postedAt, last.id) : null,
  };
}

const addressColumns = { locale: articles.locale, section: sections.slug, slug: articles.slug, headline: articleRevisions.headline };

interface Place {
  locale: Locale;
  section: string | null;
  slug: string;
  headline: string | null;
}

function toArticle({ locale, section, slug, headline }: Place): OwnComment["article"] {
  return headline === null || section === null ? null : { path: articlePath({ locale, section, slug }), headline };
}

async function listAgreements(db: Db, readerId: string): Promise<Holdings["agreements"]> {
  const rows = await db.select().from(readerAgreements).where(eq(readerAgreements.readerId, readerId)).orderBy(asc(readerAgreements.agreedAt));
  return rows.map(({ version, locale, way, agreedAt, endedAt }) => ({
    version,
    locale,
    way,
    agreedAt: agreedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  }));
}

async function listMutes(db: Db, readerId: string): Promise<Holdings["mutes"]> {
  const rows = await db
    .select({ name: readers.name, mutedAt: readerMutes.mutedAt })
    .from(readerMutes)
    .innerJoin(readers, eq(readers.id, readerMutes.mutedId))
    .where(eq(readerMutes.readerId, readerId))
    .orderBy(desc(readerMutes.mutedAt));
  return rows.map(({ name, mutedAt }) => ({ name, mutedAt: mutedAt.toISOString() }));
}

async function listFollows(db: Db, readerId: string): Promise<Holdings["follows"]> {
  const rows = await db
    .select({ followedAt: threadFollows.followedAt, ...addressColumns, headline: articleRevisions.headline })
    .from(threadFollows)
    .innerJoin(articles, eq(articles.id, threadFollows.articleId))
    .innerJoin(publications, eq(publications.articleId, articles.id))
    .innerJoin(sections, eq(sections.id, publications.sectionId))
    .innerJoin(articleRevisions, eq(articleRevisions.id, publications.revisionId))
    .where(eq(threadFollows.readerId, readerId))
    .orderBy(desc(threadFollows.followedAt));
  return rows.map(({ followedAt, headline, ...place }) => ({ path: articlePath(place), headline, followedAt: followedAt.toISOString() }));
}
