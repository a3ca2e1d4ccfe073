import { parseCursor } from "@polosa/newsroom/kernel/cursor.ts";
import type { Branch } from "@polosa/newsroom/threads/branches.ts";
import { findPlaceBefore } from "@polosa/newsroom/threads/places.ts";
import { listAnswers, listThread } from "@polosa/newsroom/threads/queries.ts";
import { parseThreadCursor, type Sort } from "@polosa/newsroom/threads/sorts.ts";
import { getThreadTerms, type ThreadTerms } from "@polosa/newsroom/threads/terms.ts";
import { db } from "../../server/db.ts";
import { type MarkedBranch, toMarkedBranch } from "./author-marks.ts";
import { toPage } from "./thread-address.ts";

const FIRST_COMMENTS = 50;

export interface ThreadView {
  mode: ThreadTerms["mode"];
  sort: Sort;
  /** Where this page begins; null for the first. */
  after: string | null;
  /** The only branch shown, when one was asked for: its answers are what the page pages through. */
  rootId: string | null;
  pinned: MarkedBranch[];
  branches: MarkedBranch[];
  next: string | null;
  /** What search engines are to keep: every page of the thread as it grows, neither another order of the same nor a way into it. */
  canonicalPath: string;
}

interface Placed {
  id: string;
  path: string;
}

/** Where in the thread a reader wants to be. */
export interface Place {
  sort: Sort;
  after: string | null;
  rootId: string | null;
  commentId: string | null;
}

/** The page of comments at a place, or the one on which a comment stands; null when there is nothing. */
export async function loadThread(article: Placed, place: Place): Promise<ThreadView | null> {
  const { mode } = await getThreadTerms(db(), article.id);
  const found = await findPage(article, place);
  if (!found) return null;
  const { sort, rootId, after } = found;
  return { ...found, mode, canonicalPath: rootId || sort !== "oldest" ? article.path : toPage(article.path, { sort, rootId }, after) };
}

type ThreadPage = Omit<ThreadView, "mode" | "canonicalPath">;

async function findPage(article: Placed, place: Place): Promise<ThreadPage | null> {
  if (place.rootId) return loadBranch(article.id, { rootId: place.rootId, after: place.after });
  const first = await loadSorted(article.id, place);
  if (!place.commentId || !first || has(first, place.commentId)) return first;
  const found = await findPlaceBefore(db(), { articleId: article.id, id: place.commentId });
  if (!found) return null;
  return found.rootId ? loadBranch(article.id, { rootId: found.rootId, after: found.after }) : loadSorted(article.id, { sort: "oldest", after: found.after });
}

async function loadSorted(articleId: string, { sort, after }: Pick<Place, "sort" | "after">): Promise<ThreadPage | null> {
  const start = parseThreadCursor(sort, after) ? after : null;
  // Every address that shows the first page but one leads to that one.
  if (after && !start) return null;
  const page = await listThread(db(), { articleId, sort, after: start, limit: FIRST_COMMENTS });
  if (start && page.branches.length === 0) return null;
  const toMarked = (branch: Branch) => toMarkedBranch(articleId, branch);
  return { sort, after: start, rootId: null, pinned: page.pinned.map(toMarked), branches: page.branches.map(toMarked), next: page.next };
}

async function loadBranch(articleId: string, { rootId, after }: { rootId: string; after: string | null }): Promise<ThreadPage | null> {
  const page = await listAnswers(db(), { articleId, rootId, after, limit: FIRST_COMMENTS });
  if (!page || (after && (!parseCursor(after) || page.answers.length === 0))) return null;
  const branch = toMarkedBranch(articleId, { comment: page.root, answers: page.answers, more: 0 });
  return { sort: "oldest", after, rootId, pinned: [], branches: [branch], next: page.next };
}

const has = ({ pinned, branches }: ThreadPage, commentId: string): boolean =>
  [...pinned, ...branches].some(({ comment, answers }) => comment.id === commentId || answers.some(({ id }) => id === commentId));
