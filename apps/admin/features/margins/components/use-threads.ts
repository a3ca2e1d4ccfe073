import type { MarginThread } from "@polosa/newsroom/margins/queries.ts";
import { useEffect, useState } from "react";
import type { Outcome } from "../../../server/staff-action.ts";

const EVERY_MS = 10_000;

/** The threads of an article as of a moment ago; `settle` takes an action's answer and returns whether it went through. */
export function useThreads(articleId: string, initial: MarginThread[]) {
  const [threads, setThreads] = useState(initial);
  const [reason, setReason] = useState<string | null>(null);

  useEffect(() => {
    const page = new AbortController();
    const look = async () => {
      if (document.visibilityState !== "visible") return;
      const heard = await listNow(articleId, page.signal);
      if (heard && !page.signal.aborted) setThreads(heard);
    };
    const timer = setInterval(look, EVERY_MS);
    return () => {
      page.abort();
      clearInterval(timer);
    };
  }, [articleId]);

  async function settle(answer: Promise<Outcome<MarginThread[]>>): Promise<boolean> {
    const outcome = await answer.catch((): Outcome<MarginThread[]> => ({ ok: false, reason: "offline", fields: {} }));
    setReason(outcome.ok ? null : outcome.reason);
    if (outcome.ok) setThreads(outcome.value);
    else setThreads((await listNow(articleId)) ?? threads);
    return outcome.ok;
  }

  return { threads, reason, setReason, settle };
}

/** Null without an answer: the next one comes soon. */
async function listNow(articleId: string, signal?: AbortSignal): Promise<MarginThread[] | null> {
  try {
    const response = await fetch(`/api/margins?articleId=${articleId}`, signal ? { signal } : {});
    const answer: Outcome<MarginThread[]> = await response.json();
    return answer.ok ? answer.value : null;
  } catch {
    return null;
  }
}
