"use client";

import { useReason } from "../use-reason.ts";
import type { Refusal } from "./use-outcome.ts";

/** Always there, so that a reader of the screen hears it change. Says nothing that a field already says. */
export function RefusalNote({ refusal, besides = [] }: { refusal: Refusal | null; besides?: string[] }) {
  const toSentence = useReason();
  const isSaid = refusal !== null && besides.some((field) => refusal.fields[field]);
  return (
    <p role="alert" className="refusal">
      {refusal && !isSaid && toSentence(refusal.reason, refusal.fields)}
    </p>
  );
}
