import type { RemovalReason } from "@polosa/newsroom/comments/reasons.ts";
import { useState } from "react";
import type { Outcome } from "../../server/staff-action.ts";
import { approveCommentAction, removeCommentAction, restoreCommentAction, takeBackDecisionAction } from "./actions.ts";

export type Decided = "approved" | "removed" | "restored";
export type Toast = { commentId: string; said: Decided } | { commentId: string; refused: string };

export interface Decisions {
  /** Comments that are out of the list already, though the server may not have said so yet. */
  gone: ReadonlySet<string>;
  toast: Toast | null;
  approve(commentId: string): void;
  remove(commentId: string, why: { reason: RemovalReason; note: string }): void;
  restore(commentId: string): void;
  takeBack(commentId: string): void;
  closeToast(): void;
}

/** Decisions leave the list at once; one that is refused comes back with the reason. */
export function useDecisions(): Decisions {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [toast, setToast] = useState<Toast | null>(null);

  const hide = (commentId: string) => setGone((before) => new Set(before).add(commentId));
  const show = (commentId: string) => setGone((before) => new Set([...before].filter((id) => id !== commentId)));

  async function decide(commentId: string, said: Decided, answer: Promise<Outcome<void>>) {
    hide(commentId);
    setToast({ commentId, said });
    const outcome = await toOutcome(answer);
    if (outcome.ok) return;
    // Somebody else was quicker: the list that came with the refusal's next refresh will not have it.
    if (outcome.reason !== "decided_meanwhile") show(commentId);
    setToast({ commentId, refused: outcome.reason });
  }

  async function takeBack(commentId: string) {
    setToast(null);
    const outcome = await toOutcome(takeBackDecisionAction({ commentId }));
    if (outcome.ok) show(commentId);
    else setToast({ commentId, refused: outcome.reason });
  }

  return {
    gone,
    toast,
    approve: (commentId) => decide(commentId, "approved", approveCommentAction({ commentId })),
    remove: (commentId, why) => decide(commentId, "removed", removeCommentAction({ commentId, ...why })),
    restore: (commentId) => decide(commentId, "restored", restoreCommentAction({ commentId })),
    takeBack,
    closeToast: () => setToast(null),
  };
}

async function toOutcome(answer: Promise<Outcome<void>>): Promise<Outcome<void>> {
  return answer.catch(() => ({ ok: false, reason: "offline", fields: {} }));
}
