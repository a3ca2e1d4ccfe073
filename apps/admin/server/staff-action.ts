import type { Arrival } from "@polosa/newsroom/arrivals/queries.ts";
import { DomainError, parseInput } from "@polosa/newsroom/kernel/errors.ts";
import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
import type { z } from "zod";
import { getArrival } from "./session.ts";

/** What an action answers. A refusal's `reason` is a key of the messages; `fields` has one for each field that was refused. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; reason: string; fields: Record<string, string> };

type Run<Who, Schema extends z.ZodType, Value> = (who: Who, input: z.output<Schema>) => Promise<Value>;

/**
 * A server action for staff: parses, finds who acts, runs. A refusal becomes a value that the page shows next to what was
 * typed; a session that ended is one of them, for a redirect would take the text with it. Bugs fly.
 */
export function staffAction<Schema extends z.ZodType, Value>(schema: Schema, run: Run<SignedIn, Schema, Value>) {
  return actionOf(["nothing"], schema, run);
}

/** For the second step itself: somebody whose password was right, and no more. */
export function secondStepAction<Schema extends z.ZodType, Value>(schema: Schema, run: Run<SignedIn, Schema, Value>) {
  return actionOf(["second_step"], schema, run);
}

/** For setting up a second step: on one's own account, or because it is demanded before anything else. */
export function setUpAction<Schema extends z.ZodType, Value>(schema: Schema, run: Run<SignedIn, Schema, Value>) {
  return actionOf(["nothing", "set_up"], schema, run);
}

/** For people who have no session yet: what they show is a link's token or a key. */
export function strangerAction<Schema extends z.ZodType, Value>(schema: Schema, run: (input: z.output<Schema>) => Promise<Value>) {
  return (input: z.input<Schema>): Promise<Outcome<Value>> => settle(() => run(parseInput(schema, input)));
}

function actionOf<Schema extends z.ZodType, Value>(owing: readonly Arrival["owes"][], schema: Schema, run: Run<SignedIn, Schema, Value>) {
  return (input: z.input<Schema>): Promise<Outcome<Value>> =>
    settle(async () => {
      const arrival = await getArrival();
      if (!arrival || !owing.includes(arrival.owes)) throw new DomainError("forbidden", "signed_out");
      return run(arrival.person, parseInput(schema, input));
    });
}

async function settle<Value>(run: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    if (error instanceof DomainError) return { ok: false, reason: error.reason, fields: { ...error.fields } };
    throw error;
  }
}
