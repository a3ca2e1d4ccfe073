import { useState } from "react";
import type { Outcome } from "../../../../server/staff-action.ts";

export interface Refusal {
  reason: string;
  fields: Record<string, string>;
}

export interface Asking {
  busy: boolean;
  refusal: Refusal | null;
  /** What the action answered, wrapped; null when it was refused, and then `refusal` says why. */
  ask<Value>(asked: Promise<Outcome<Value>>): Promise<{ value: Value } | null>;
}

/** Asks the server to do something and keeps the refusal, if it was one, until the next time. */
export function useOutcome(): Asking {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  return {
    busy,
    refusal,
    ask: async (asked) => {
      setBusy(true);
      const outcome = await asked.catch(() => ({ ok: false as const, reason: "unreachable", fields: {} }));
      setBusy(false);
      setRefusal(outcome.ok ? null : outcome);
      return outcome.ok ? { value: outcome.value } : null;
    },
  };
}
