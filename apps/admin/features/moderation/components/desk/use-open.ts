import { useEffect, useRef, useState } from "react";
import type { ListedComment } from "../../loaders.ts";

export interface Opened {
  comment: ListedComment | undefined;
  /** On a phone the comment covers the list; there it has to be opened first. */
  isCovering: boolean;
  open(commentId: string): void;
  /** Goes on by so many comments, and takes the focus along. */
  step(by: number): void;
  /** The open comment leaves: the one that takes its place gets the focus. */
  moveOn(): void;
  close(): void;
}

export const rowId = (commentId: string): string => `row-${commentId}`;
export const PANE_HEADING = "open-comment";

/** Which comment of the list is open; when it leaves the list, the one that takes its place. */
export function useOpen(shown: ListedComment[]): Opened {
  const [place, setPlace] = useState({ id: shown[0]?.id, index: 0 });
  const [isCovering, setCovering] = useState(false);
  const wantsFocus = useRef(false);
  const found = shown.findIndex(({ id }) => id === place.id);
  const index = found >= 0 ? found : Math.min(place.index, shown.length - 1);
  const comment = shown[index];

  useEffect(() => {
    if (!wantsFocus.current || !comment) return;
    wantsFocus.current = false;
    focus(isCovering && !isWide() ? PANE_HEADING : rowId(comment.id));
  }, [comment, isCovering]);

  function openAt(next: number) {
    const id = shown[next]?.id;
    if (id) setPlace({ id, index: next });
  }

  return {
    comment,
    isCovering: isCovering && comment !== undefined,
    open: (commentId) => {
      openAt(shown.findIndex(({ id }) => id === commentId));
      setCovering(true);
    },
    step: (by) => {
      wantsFocus.current = true;
      openAt(Math.max(0, Math.min(index + by, shown.length - 1)));
    },
    moveOn: () => {
      wantsFocus.current = true;
      setPlace({ id: comment?.id, index });
    },
    close: () => {
      wantsFocus.current = true;
      setCovering(false);
    },
  };
}

/** List and comment stand beside one another. */
const isWide = (): boolean => window.matchMedia("(min-width: 64rem)").matches;

function focus(id: string): void {
  const target = document.getElementById(id);
  target?.focus();
  target?.scrollIntoView({ block: "nearest" });
}
