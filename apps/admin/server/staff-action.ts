import { DomainError, parseInput } from "@polosa/newsroom/kernel/errors.ts";
import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
import type { z } from "zod";
import { getSignedIn } from "./session.ts";

/** What an action answers. A refusal's `reason` is a key of the messages; `fields` has one for each field that was refused. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; reason: string; fields: Record<string, string> };

/**
 * A server action for staff: parses, finds who acts, runs. A refusal becomes a value that the page shows next to what was
 * typed; a session that ended is one of them, for a redirect would take the text with it. Bugs fly.
 */
export function staffAction<Schema extends z.ZodType, Value>(schema: Schema, run: (actor: SignedIn, input: z.output<Schema>) => Promise<Value>) {
  return async (input: z.input<Schema>): Promise<Outcome<Value>> => {
    try {
      const actor = await getSignedIn();
      if (!actor) return { ok: false, reason: "signed_out", fields: {} };
      return { ok: true, value: await run(actor, parseInput(schema, input)) };
    } catch (error) {
      if (error instanceof DomainError) return { ok: false, reason: error.reason, fields: { ...error.fields } };
      throw error;
    }
  };
}
