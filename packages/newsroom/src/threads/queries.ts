import type { Db } from "@polosa/db/client.ts";
import { comments, wasShown } from "@polosa/db/schema/comments.ts";
import { and, asc, desc, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { parseCursor, toCursor } from "../kernel/cursor.ts";
import { type Branch, withFirstAnswers } from "./branches.ts";
import { type ShownRow, selectShown, type ThreadComment, toThreadComment } from "./shown-comments.ts";
import { parseThreadCursor, type Sort, type ThreadPlace, toThreadCursor } from "./sorts.ts";

export interface ThreadPage {
  /** Above all others, whatever the order; on the first page only. */
  pinned: Branch[];
  branches: Branch[];
  /** The `after` of the following page; null on the last. */
  next: string | null;
}

const PINNED = 5;

/** A page of an article's thread: branches in the order asked for, until they have `limit` comments with their first answers. */
export async function listThread(db: Db, thread: { articleId: string; sort: Sort; after: string | null; limit: number }): Promise<ThreadPage> {
  const { articleId, sort, after, limit } = thread;
  const ended = parseThreadCursor(sort, after);
  const [pinned, rows] = await Promise.all([ended ? [] : listPinned(db, articleId), listSorted(db, { articleId, sort, ended, limit: limit + 1 })]);
  const found = await withFirstAnswers(db, [...pinned, ...rows.slice(0, limit)]);
  const branches = cut(found.slice(pinned.length), limit);
  const last = rows[branches.length - 1];
  return {
    pinned: found.slice(0, pinned.length),
    branches,
    next:
      last && rows.length > branches.length
        ? toThreadCursor(sort, { count: last.replyCount, at: (sort === "picks" && last.pickedAt) || last.postedAt, id: last.id })
        : null,
  };
}

/** One branch by itself: the comment on the article and a page of its answers, oldest first; null when the article has no such branch. */
export async function listAnswers(
  db: Db,
  branch: { articleId: string; rootId: string; after: string | null; limit: number },
): Promise<{ root: ThreadComment; answers: ThreadComment[]; next: string | null } | null> {
  const [root] = await selectShown(db).where(
    and(eq(comments.id, branch.rootId), eq(comments.articleId, branch.articleId), isNull(comments.rootId), wasShown(comments)),
  );
  if (!root) return null;
  const ended = parseCursor(branch.after);
  const rows = await selectShown(db)
    .where(
      and(
        eq(comments.rootId, branch.rootId),
        wasShown(comments),
        ended ? sql`(${comments.postedAt}, ${comments.id}) > (${ended.at}::timestamptz, ${ended.id}::uuid)` : undefined,
      ),
    )
    .orderBy(asc(comments.postedAt), asc(comments.id))
    .limit(branch.limit + 1);
  const page = rows.slice(0, branch.limit);
  const last = page.at(-1);
  return {
    root: toThreadComment(root),
    answers: page.map(toThreadComment),
    next: rows.length > branch.limit && last ? toCursor(last.postedAt, last.id) : null,
  };
}

/** What readers saw last, comments and answers alike, the newest first. */
export async function listNewest(db: Db, { articleId, limit }: { articleId: string; limit: number }): Promise<ThreadComment[]> {
  const newest = db
    .select({ id: comments.id })
    .from(comments)
    .where(and(eq(comments.articleId, articleId), eq(comments.standing, "visible")))
    .orderBy(desc(comments.shownAt), desc(comments.id))
    .limit(limit)
    .as("newest");
  const rows = await selectShown(db).innerJoin(newest, eq(newest.id, comments.id)).orderBy(desc(comments.shownAt), desc(comments.id));
  return rows.map(toThreadComment);
}

const listPinned = (db: Db, articleId: string): Promise<ShownRow[]> =>
  selectShown(db)
    .where(and(eq(comments.articleId, articleId), isNotNull(comments.pinnedAt), eq(comments.standing, "visible")))
    .orderBy(desc(comments.pinnedAt), desc(comments.id))
    .limit(PINNED);

type Sorted = { articleId: string; sort: Sort; ended: ThreadPlace | null; limit: number };

const listSorted = (db: Db, { articleId, sort, ended, limit }: Sorted): Promise<ShownRow[]> =>
  selectShown(db)
    .where(and(eq(comments.articleId, articleId), isListed[sort], ended ? isBeyond(sort, ended) : undefined))
    .orderBy(...orders[sort])
    .limit(limit);

/** What is pinned stands above already. */
const isListedRoot = and(isNull(comments.rootId), wasShown(comments), sql`(${comments.pinnedAt} is null or ${comments.standing} <> 'visible')`);

const isListed: Record<Sort, SQL | undefined> = {
  oldest: isListedRoot,
  newest: isListedRoot,
  discussed: isListedRoot,
  picks: and(isNotNull(comments.pickedAt), eq(comments.standing, "visible")),
};

const orders: Record<Sort, SQL[]> = {
  oldest: [asc(comments.postedAt), asc(comments.id)],
  newest: [desc(comments.postedAt), desc(comments.id)],
  discussed: [desc(comments.replyCount), desc(comments.postedAt), desc(comments.id)],
  picks: [desc(comments.pickedAt), desc(comments.id)],
};

function isBeyond(sort: Sort, { count, at, id }: ThreadPlace): SQL {
  const moment = sql`${at}::timestamptz, ${id}::uuid`;
  switch (sort) {
    case "oldest":
      return sql`(${comments.postedAt}, ${comments.id}) > (${moment})`;
    case "newest":
      return sql`(${comments.postedAt}, ${comments.id}) < (${moment})`;
    case "discussed":
      return sql`(${comments.replyCount}, ${comments.postedAt}, ${comments.id}) < (${count}::int, ${moment})`;
    case "picks":
      return sql`(${comments.pickedAt}, ${comments.id}) < (${moment})`;
  }
}

/** Whole branches, at least one, until the page is full. */
function cut(branches: Branch[], limit: number): Branch[] {
  let count = 0;
  const full = branches.findIndex(({ answers }) => {
    count += 1 + answers.length;
    return count >= limit;
  });
  return full === -1 ? branches : branches.slice(0, full + 1);
}
