import type { Holder } from "@polosa/newsroom/claims/queries.ts";
import { useEffect, useState } from "react";

// A glance on the way to the next comment claims nothing.
const DWELL_MS = 800;
const RENEW_MS = 60_000;

type Answer = { ok: true; value: Holder } | { ok: false };

/** Takes the open comment in hand for as long as it is open. Says who has it: oneself, or who was quicker. */
export function useClaim(commentId: string | undefined): Holder | null {
  const [claimed, setClaimed] = useState<{ commentId: string; holder: Holder } | null>(null);

  useEffect(() => {
    if (!commentId) return;
    let isOpen = true;
    const claim = async () => {
      if (document.visibilityState === "hidden") return;
      const answer = await ask("PUT", commentId);
      if (isOpen && answer?.ok) setClaimed({ commentId, holder: answer.value });
    };
    const [first, again] = [setTimeout(claim, DWELL_MS), setInterval(claim, RENEW_MS)];
    return () => {
      isOpen = false;
      void ask("DELETE", commentId);
      clearTimeout(first);
      clearInterval(again);
    };
  }, [commentId]);

  return claimed?.commentId === commentId ? (claimed?.holder ?? null) : null;
}

const ask = (method: string, commentId: string): Promise<Answer | null> =>
  fetch("/api/claims", { method, body: JSON.stringify({ commentId }) }).then(
    (response) => response.json(),
    () => null,
  );
