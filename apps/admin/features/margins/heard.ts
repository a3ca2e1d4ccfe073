import type { MarginThread } from "@polosa/newsroom/margins/queries.ts";
import { z } from "zod";

const note = { id: z.uuid(), body: z.string(), writtenBy: z.object({ id: z.uuid(), name: z.string() }), writtenAt: z.iso.datetime() };

const Thread: z.ZodType<MarginThread> = z.object({
  ...note,
  passage: z.object({ quote: z.string(), before: z.string(), after: z.string() }),
  revision: z.int(),
  replacement: z.string().nullable(),
  outcome: z.enum(["resolved", "accepted", "declined"]).nullable(),
  settledBy: z.string().nullable(),
  settledAt: z.iso.datetime().nullable(),
  answers: z.array(z.object(note)),
});

/** What `/api/margins` answers: the threads as they are now, or why not. */
export const Heard = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), value: z.array(Thread) }),
  z.object({ ok: z.literal(false), reason: z.string() }),
]);
