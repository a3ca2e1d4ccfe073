import { threadModes } from "@polosa/db/schema/threads.ts";
import { z } from "zod";
import { parseCursor, toCursor } from "../kernel/cursor.ts";

/** The orders in which readers go through a thread; the first is the one they get unasked. */
export const sorts = ["oldest", "newest", "discussed", "picks"] as const;
export const Sort = z.enum(sorts);
export type Sort = z.infer<typeof Sort>;

/** Where a page of a thread ended. */
export interface ThreadPlace {
  /** Of the most discussed: the answers it had. */
  count: number;
  at: string;
  id: string;
}

const Count = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number);

export const toThreadCursor = (sort: Sort, { count, at, id }: { count: number; at: Date; id: string }): string =>
  sort === "discussed" ? `${count}_${toCursor(at, id)}` : toCursor(at, id);

/** Null for a first page and for anything that `toThreadCursor` did not make for this order. */
export function parseThreadCursor(sort: Sort, cursor: string | null): ThreadPlace | null {
  if (!cursor) return null;
  if (sort !== "discussed") return withCount(0, parseCursor(cursor));
  const [first = "", ...rest] = cursor.split("_");
  const count = Count.safeParse(first);
  return count.success ? withCount(count.data, parseCursor(rest.join("_"))) : null;
}

const withCount = (count: number, place: { at: string; id: string } | null): ThreadPlace | null => place && { count, ...place };

const Mode = z.enum(threadModes, { error: "thread_mode_missing" });
const SlowSeconds = z
  .number({ error: "slow_malformed" })
  .int({ error: "slow_malformed" })
  .min(0, { error: "slow_malformed" })
  .max(86_400, { error: "slow_malformed" });

export const SetThread = z.strictObject({ articleId: z.uuid({ error: "article_missing" }), mode: Mode, slowSeconds: SlowSeconds });
export type SetThread = z.infer<typeof SetThread>;

export const ResetThread = z.strictObject({ articleId: z.uuid({ error: "article_missing" }) });
export type ResetThread = z.infer<typeof ResetThread>;

export const SetSectionThread = z.strictObject({
  sectionId: z.uuid({ error: "section_missing" }),
  mode: Mode,
  slowSeconds: SlowSeconds,
  closesAfterDays: z
    .number({ error: "days_malformed" })
    .int({ error: "days_malformed" })
    .min(1, { error: "days_malformed" })
    .max(3_650, { error: "days_malformed" })
    .nullable(),
});
export type SetSectionThread = z.infer<typeof SetSectionThread>;

export const ResetSectionThread = z.strictObject({ sectionId: z.uuid({ error: "section_missing" }) });
export type ResetSectionThread = z.infer<typeof ResetSectionThread>;
