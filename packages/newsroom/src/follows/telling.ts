import type { Db } from "@polosa/db/client.ts";
import { articleRevisions, articles } from "@polosa/db/schema/articles.ts";
import { comments } from "@polosa/db/schema/comments.ts";
import { publications } from "@polosa/db/schema/publications.ts";
import { readerMutes, readers, threadFollows } from "@polosa/db/schema/readers.ts";
import { sections } from "@polosa/db/schema/sections.ts";
import { and, asc, eq, isNotNull, isNull, lte, type SQL, sql } from "drizzle-orm";
import { writeLetter } from "../letters/commands.ts";
import { articlePath } from "../publications/rules.ts";
import { toThreadLetter } from "./letter.ts";
import { toStopToken } from "./stop-token.ts";

export interface Sender {
  /** Of the readers' site, without a slash at its end. */
  siteUrl: string;
  /** Signs the links that end the letters. */
  secret: string;
}

const PAUSE_MS = 3_600_000;
/** What was shown a moment ago may have been written by a transaction that is not seen yet. */
const SETTLED_MS = 10_000;
const QUOTED = 3;

/** Writes to all who follow a thread in which somebody spoke since they heard of it: one letter per thread and hour at most. */
export async function tellFollowers(db: Db, sender: Sender): Promise<void> {
  while (await tellNext(db, sender));
}

/** False when everybody has been told. Several tellers share the work. */
async function tellNext(db: Db, { siteUrl, secret }: Sender): Promise<boolean> {
  return db.transaction(async (tx) => {
    const until = new Date(Date.now() - SETTLED_MS);
    const follow = await findNext(tx, until);
    if (!follow) return false;

    const { readerId, articleId, locale } = follow;
    const news = await listNews(tx, { readerId, articleId, until });
    const letter = toThreadLetter(
      {
        headline: follow.headline,
        count: news[0]?.count ?? 0,
        comments: news,
        threadUrl: `${siteUrl}${articlePath({ locale: follow.articleLocale, section: follow.section, slug: follow.slug })}?sort=newest#comments`,
        stopUrl: `${siteUrl}/comments/follow?token=${toStopToken({ readerId, articleId }, secret)}`,
      },
      locale,
    );
    await writeLetter(tx, { toAddress: follow.email, locale, ...letter });
    await tx
      .update(threadFollows)
      .set({ toldAt: until })
      .where(and(eq(threadFollows.readerId, readerId), eq(threadFollows.articleId, articleId)));
    return true;
  });
}

async function findNext(tx: Db, until: Date) {
  const [follow] = await tx
    .select({
      readerId: threadFollows.readerId,
      articleId: threadFollows.articleId,
      email: sql<string>`${readers.email}`,
      locale: readers.locale,
      headline: articleRevisions.headline,
      articleLocale: publications.locale,
      section: sections.slug,
      slug: articles.slug,
    })
    .from(threadFollows)
    .innerJoin(readers, eq(readers.id, threadFollows.readerId))
    .innerJoin(publications, eq(publications.articleId, threadFollows.articleId))
    .innerJoin(articles, eq(articles.id, publications.articleId))
    .innerJoin(articleRevisions, eq(articleRevisions.id, publications.revisionId))
    .innerJoin(sections, eq(sections.id, publications.sectionId))
    .where(
      and(
        lte(threadFollows.toldAt, new Date(until.getTime() - PAUSE_MS)),
        isNotNull(readers.email),
        isNull(readers.erasedAt),
        sql`exists (select from ${comments} where ${isNews(until)})`,
      ),
    )
    .orderBy(asc(threadFollows.toldAt))
    .limit(1)
    .for("update", { of: threadFollows, skipLocked: true });
  return follow ?? null;
}

const listNews = (tx: Db, { readerId, articleId, until }: { readerId: string; articleId: string; until: Date }) =>
  tx
    .select({ name: comments.name, body: comments.body, count: sql<number>`(count(*) over ())::int` })
    .from(comments)
    .innerJoin(threadFollows, and(eq(threadFollows.readerId, readerId), eq(threadFollows.articleId, articleId)))
    .where(isNews(until))
    .orderBy(asc(comments.shownAt), asc(comments.id))
    .limit(QUOTED);

/** Said by somebody else whom the follower wants to read, and shown since they heard of the thread. */
const isNews = (until: Date): SQL => sql`
  ${comments.articleId} = ${threadFollows.articleId} and ${comments.standing} = 'visible' and ${comments.readerId} <> ${threadFollows.readerId}
  and ${comments.shownAt} > ${threadFollows.toldAt} and ${comments.shownAt} <= ${until.toISOString()}::timestamptz
  and not exists (select from ${readerMutes} where ${readerMutes.readerId} = ${threadFollows.readerId} and ${readerMutes.mutedId} = ${comments.readerId})`;
