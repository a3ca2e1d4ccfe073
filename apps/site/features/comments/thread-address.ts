import type { Sort } from "@polosa/newsroom/threads/sorts.ts";

/** The article under which a comment stands, as far as the comment shows of it. */
export interface Discussed {
  id: string;
  path: string;
  /** New comments are taken here. */
  isOpen: boolean;
}

/** Leads to a comment wherever it stands by then. */
export const toPermalink = (articlePath: string, commentId: string): string => `${articlePath}?comment=${commentId}#comment-${commentId}`;

export const toBranch = (articlePath: string, rootId: string): string => `${articlePath}?thread=${rootId}`;

export const toWrite = (articleId: string, parentId: string): string => `/comments/write?article=${articleId}&parent=${parentId}`;

/** The page of the thread that begins after `after`, in the order or branch of this one. */
export function toPage(articlePath: string, { sort, rootId }: { sort: Sort; rootId: string | null }, after: string | null): string {
  const query = new URLSearchParams({ ...(sort !== "oldest" && { sort }), ...(rootId && { thread: rootId }), ...(after && { after }) });
  return `${articlePath}${query.size > 0 ? `?${query}` : ""}`;
}
