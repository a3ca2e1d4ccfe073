import { useState } from "react";
import type { ListedComment } from "../../loaders.ts";

export interface Selection {
  comments: ListedComment[];
  has(commentId: string): boolean;
  toggle(commentId: string): void;
  toggleAll(): void;
  clear(): void;
}

/** What of the list is selected; what leaves the list leaves it too. */
export function useSelection(shown: ListedComment[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const comments = shown.filter(({ id }) => ids.has(id));
  return {
    comments,
    has: (commentId) => ids.has(commentId),
    toggle: (commentId) =>
      setIds((before) => {
        const after = new Set(before);
        if (!after.delete(commentId)) after.add(commentId);
        return after;
      }),
    toggleAll: () => setIds(comments.length === shown.length ? new Set() : new Set(shown.map(({ id }) => id))),
    clear: () => setIds(new Set()),
  };
}
