import type { ThreadView } from "./loaders.ts";

/** Leads to a comment wherever it stands by then. */
export const toPermalink = (articlePath: string, commentId: string): string => `${articlePath}?comment=${commentId}#comment-${commentId}`;

export const toBranch = (articlePath: string, rootId: string): string => `${articlePath}?thread=${rootId}`;

export const toWrite = (articleId: string, parentId: string): string => `/comments/write?article=${articleId}&parent=${parentId}`;

/** The page of the thread that begins after `after`, in the order or branch of this one. */
export function toPage(articlePath: string, { sort, rootId }: Pick<ThreadView, "sort" | "rootId">, after: string | null): string {
  const query = new URLSearchParams({ ...(sort !== "oldest" && { sort }), ...(rootId && { thread: rootId }), ...(after && { after }) });
  return `${articlePath}${query.size > 0 ? `?${query}` : ""}`;
}
