import { useEffect, useEffectEvent, useState } from "react";
import { z } from "zod";

const EVERY_MS = 10_000;

const Answer = z.object({ ok: z.literal(true), value: z.object({ others: z.array(z.object({ id: z.string(), name: z.string() })), revision: z.int() }) });

/** Who else has an article open, as of a moment ago. Says that we do, for as long as the page can be seen, and that we leave. */
export function useSurroundings(articleId: string, onRevision: (revision: number) => void): { id: string; name: string }[] {
  const [others, setOthers] = useState<{ id: string; name: string }[]>([]);
  const hear = useEffectEvent((answer: unknown) => {
    const heard = Answer.safeParse(answer);
    if (!heard.success) return;
    setOthers(heard.data.value.others);
    onRevision(heard.data.value.revision);
  });

  useEffect(() => {
    const page = new AbortController();
    const { signal } = page;
    const stay = () => document.visibilityState === "visible" && void send("PUT", articleId).then((answer) => signal.aborted || hear(answer));
    const leave = () => void send("DELETE", articleId);
    const timer = setInterval(stay, EVERY_MS);
    document.addEventListener("visibilitychange", stay, { signal });
    window.addEventListener("pagehide", leave, { signal });
    stay();
    return () => {
      page.abort();
      clearInterval(timer);
      leave();
    };
  }, [articleId]);
  return others;
}

/** Null without an answer: the next one comes soon. */
async function send(method: "PUT" | "DELETE", articleId: string): Promise<unknown> {
  try {
    const response = await fetch("/api/presences", {
      method,
      keepalive: true,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ articleId }),
    });
    return await response.json();
  } catch {
    return null;
  }
}
