import type { QueueCounts } from "@polosa/newsroom/queues/counts.ts";
import { useEffect, useSyncExternalStore } from "react";

const EVERY_MS = 10_000;

// One for the whole page: the navigation and the tabs show the same.
let known: QueueCounts | null = null;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** How much stands in each queue, as of the last ten seconds; `first` until the first answer. */
export function useCounts(first: QueueCounts): QueueCounts {
  useEffect(() => {
    known = first;
    for (const tell of listeners) tell();
  }, [first]);
  return useSyncExternalStore(
    subscribe,
    () => known ?? first,
    () => first,
  );
}

/** Asks at once: something was decided here. */
export async function askForCounts(): Promise<void> {
  if (document.visibilityState === "hidden") return;
  const answer = await fetch("/api/queues").then(toAnswer, () => null);
  if (!answer?.ok) return;
  known = answer.value;
  for (const tell of listeners) tell();
}

type Answer = { ok: true; value: QueueCounts } | { ok: false };

const toAnswer = (response: Response): Promise<Answer | null> => response.json().catch(() => null);

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  if (listeners.size === 1) {
    timer = setInterval(askForCounts, EVERY_MS);
    window.addEventListener("focus", askForCounts);
    document.addEventListener("visibilitychange", askForCounts);
  }
  return () => {
    listeners.delete(tell);
    if (listeners.size > 0) return;
    clearInterval(timer);
    window.removeEventListener("focus", askForCounts);
    document.removeEventListener("visibilitychange", askForCounts);
  };
}
