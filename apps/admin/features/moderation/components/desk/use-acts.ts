import type { RemovalReason } from "@polosa/newsroom/comments/reasons.ts";
import type { Decided } from "@polosa/newsroom/moderation/commands.ts";
import { type DecideComments, UNDO_SECONDS } from "@polosa/newsroom/moderation/input.ts";
import type { Missed } from "@polosa/newsroom/moderation/missed.ts";
import type { CommentAct } from "@polosa/newsroom/moderation/rules.ts";
import { useEffect, useRef, useState } from "react";
import type { Outcome } from "../../../../server/staff-action.ts";
import { decideCommentsAction, undoActAction } from "../../actions.ts";
import { askForCounts } from "../use-counts.ts";

const REFUSAL_MS = 12_000;

/** What the moderator is told of their last act, until then. */
export type Toast = { until: number } & ({ done: CommentAct | "undo"; count: number; missed: Missed[] } | { refused: string });

export interface Acts {
  /** Comments that are out of the list already, though the server may not have said so yet. */
  gone: ReadonlySet<string>;
  /** Acts that the server has not answered yet. */
  running: number;
  toast: Toast | null;
  /** False when it was refused. */
  take(input: DecideComments): Promise<boolean>;
  undo(): Promise<void>;
  closeToast(): void;
  hide(commentIds: string[]): void;
}

interface Taken {
  answer: Promise<Outcome<Decided>>;
  at: number;
}

/** Acts leave the list at once; what is refused comes back with the reason. The last ones can be undone, one after the other. */
export function useActs({ isLeaving, onChanged }: { isLeaving: (act: CommentAct) => boolean; onChanged: () => void }): Acts {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [running, setRunning] = useState(0);
  const [toast, setToast] = useState<Toast | null>(null);
  const taken = useRef<Taken[]>([]);

  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(null), toast.until - Date.now());
    return () => clearTimeout(timer);
  }, [toast]);

  const hide = (ids: string[]) => setGone((before) => new Set([...before, ...ids]));
  const show = (ids: string[]) => setGone((before) => new Set([...before].filter((id) => !ids.includes(id))));

  async function run<Value>(asked: Promise<Outcome<Value>>): Promise<Outcome<Value>> {
    setRunning((count) => count + 1);
    const outcome = await asked.catch(() => ({ ok: false as const, reason: "unreachable", fields: {} }));
    setRunning((count) => count - 1);
    void askForCounts();
    return outcome;
  }

  async function take(input: DecideComments): Promise<boolean> {
    const leaves = isLeaving(input.act);
    if (leaves) hide(input.commentIds);
    const answer = run(decideCommentsAction(input));
    const act = { answer, at: Date.now() };
    taken.current.push(act);
    const outcome = await answer;
    if (!outcome.ok) taken.current = taken.current.filter((each) => each !== act);
    setToast(outcome.ok ? toDone(input.act, outcome.value) : toRefused(outcome.reason));
    // What somebody else decided is not to come back; everything else that was refused is.
    if (!outcome.ok && leaves && outcome.reason !== "decided_meanwhile") show(input.commentIds);
    if (!leaves) onChanged();
    return outcome.ok;
  }

  async function undo(): Promise<void> {
    const last = taken.current.pop();
    if (!last || Date.now() - last.at > UNDO_SECONDS * 1_000) return;
    const act = await last.answer;
    if (!act.ok) return;
    const outcome = await run(undoActAction({ actId: act.value.actId }));
    setToast(outcome.ok ? toDone("undo", outcome.value) : toRefused(outcome.reason));
    if (outcome.ok) show(outcome.value.commentIds);
    onChanged();
  }

  return { gone, running, toast, take, undo, closeToast: () => setToast(null), hide };
}

const toDone = (done: CommentAct | "undo", { commentIds, missed }: Decided): Toast => ({
  done,
  count: commentIds.length,
  missed,
  until: Date.now() + UNDO_SECONDS * 1_000,
});

const toRefused = (refused: string): Toast => ({ refused, until: Date.now() + REFUSAL_MS });

/** One key removes with one reason: the first with 1. */
export const toRemoval = (commentIds: string[], reason: RemovalReason, note = ""): DecideComments => ({ act: "remove", commentIds, reason, note });
