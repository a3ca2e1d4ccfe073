import type { MarginThread } from "@polosa/newsroom/margins/queries.ts";
import { useEffect, useRef, useState } from "react";
import type { Outcome } from "../../../server/staff-action.ts";
import { Heard } from "../heard.ts";

const EVERY_MS = 10_000;

/** The threads of an article as of a moment ago; `settle` takes an action's answer and returns whether it went through. */
export function useThreads(articleId: string, initial: MarginThread[]) {
  const [threads, setThreads] = useState(initial);
  const [reason, setReason] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const writes = useRef(0);

  useEffect(() => {
    const page = new AbortController();
    const look = async () => {
      if (document.visibilityState !== "visible") return;
      const before = writes.current;
      const heard = await listNow(articleId, page.signal);
      // What was asked before a write knows nothing of it.
      if (heard && !page.signal.aborted && writes.current === before) setThreads(heard);
    };
    const timer = setInterval(look, EVERY_MS);
    return () => {
      page.abort();
      clearInterval(timer);
    };
  }, [articleId]);

  async function settle(answer: Promise<Outcome<MarginThread[]>>): Promise<boolean> {
    setBusy(true);
    writes.current += 1;
    const outcome = await answer.catch((): Outcome<MarginThread[]> => ({ ok: false, reason: "offline", fields: {} }));
    setReason(outcome.ok ? null : outcome.reason);
    const heard = outcome.ok ? outcome.value : await listNow(articleId);
    if (heard) setThreads(heard);
    writes.current += 1;
    setBusy(false);
    return outcome.ok;
  }

  return { threads, reason, busy, setReason, settle };
}

/** Null without an answer: the next one comes soon. */
async function listNow(articleId: string, signal?: AbortSignal): Promise<MarginThread[] | null> {
  try {
    const response = await fetch(`/api/margins?articleId=${articleId}`, signal ? { signal } : {});
    const answer = Heard.safeParse(await response.json());
    return answer.success && answer.data.ok ? answer.data.value : null;
  } catch {
    return null;
  }
}
