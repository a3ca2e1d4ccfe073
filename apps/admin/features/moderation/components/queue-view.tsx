"use client";

import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { Queue } from "../loaders.ts";
import { useDecisions } from "../use-decisions.ts";
import { CommentCard } from "./comment-card.tsx";
import { DecisionToast } from "./decision-toast.tsx";
import { RemoveDialog } from "./remove-dialog.tsx";

/** The moderators' list. j and k go from comment to comment, a approves, r removes, z takes the last decision back. */
export function QueueView({ queue, empty }: { queue: Queue; empty: ReactNode }) {
  const t = useTranslations("moderation");
  const decisions = useDecisions();
  const [removing, setRemoving] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const comments = queue.comments.filter((comment) => !decisions.gone.has(comment.id));
  const keepFocus = useFocusAfter(list);

  function decide(commentId: string, run: () => void) {
    keepFocus(comments.findIndex((comment) => comment.id === commentId));
    run();
  }

  const approve = (commentId: string) => decide(commentId, () => decisions.approve(commentId));
  const restore = (commentId: string) => decide(commentId, () => decisions.restore(commentId));

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isPlainKey(event) || document.querySelector("dialog[open]")) return;
      const cards = [...(list.current?.children ?? [])];
      const at = cards.findIndex((card) => card.contains(document.activeElement));
      const comment = comments[at];
      if (event.code === "KeyJ") focusCard(cards[Math.min(at + 1, cards.length - 1)]);
      else if (event.code === "KeyK") focusCard(cards[Math.max(at - 1, 0)]);
      else if (event.code === "KeyZ" && decisions.toast && "said" in decisions.toast) decisions.takeBack(decisions.toast.commentId);
      else if (event.code === "KeyA" && comment?.standing === "waiting") approve(comment.id);
      else if (event.code === "KeyR" && comment && comment.standing !== "removed") setRemoving(comment.id);
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  });

  return (
    <>
      {comments.length === 0 && empty}
      {comments.length > 0 && <p className="hint mb-4 hidden md:block">{t("keys")}</p>}
      <ul ref={list} className="space-y-4">
        {comments.map((comment) => (
          <li key={comment.id} tabIndex={-1} className="rounded">
            <CommentCard comment={comment} timeZone={queue.timeZone} onApprove={approve} onRemove={setRemoving} onRestore={restore} />
          </li>
        ))}
      </ul>
      {removing && (
        <RemoveDialog
          onClose={() => setRemoving(null)}
          onRemove={(why) => {
            setRemoving(null);
            decide(removing, () => decisions.remove(removing, why));
          }}
        />
      )}
      <DecisionToast toast={decisions.toast} onTakeBack={decisions.takeBack} onClose={decisions.closeToast} />
    </>
  );
}

const isPlainKey = (event: KeyboardEvent): boolean =>
  !event.ctrlKey && !event.metaKey && !event.altKey && !(event.target instanceof Element && event.target.closest("input, textarea, select"));

function focusCard(card: Element | undefined): void {
  if (!(card instanceof HTMLElement)) return;
  card.focus();
  card.scrollIntoView({ block: "nearest" });
}

/** When a card leaves the list under somebody's hands, the one that takes its place gets the focus. */
function useFocusAfter(list: RefObject<HTMLUListElement | null>): (place: number) => void {
  return (place) =>
    setTimeout(() => {
      const cards = list.current?.children;
      if (cards && cards.length > 0) focusCard(cards[Math.min(place, cards.length - 1)]);
    }, 50);
}
