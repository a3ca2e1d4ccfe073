import type { MarginThread } from "@polosa/newsroom/margins/queries.ts";
import type { Outcome } from "../../../server/staff-action.ts";
import type { Margin } from "../loaders.ts";
import { type NoteDrafts, useNoteDrafts } from "./forms/use-note-drafts.ts";
import { useThreads } from "./use-threads.ts";

/** The margin of an article while its page is open. */
export interface MarginDesk {
  articleId: string;
  timeZone: string;
  margin: Margin;
  threads: MarginThread[];
  openCount: number;
  drafts: NoteDrafts;
  reason: string | null;
  busy: boolean;
  refuse: (reason: string) => void;
  settle: (answer: Promise<Outcome<MarginThread[]>>) => Promise<boolean>;
}

export function useMarginDesk({ articleId, margin, timeZone }: { articleId: string; margin: Margin; timeZone: string }): MarginDesk {
  const { threads, reason, busy, setReason, settle } = useThreads(articleId, margin.threads);
  const drafts = useNoteDrafts();
  const openCount = threads.filter(({ outcome }) => outcome === null).length;
  return { articleId, timeZone, margin, threads, openCount, drafts, reason, busy, refuse: setReason, settle };
}
