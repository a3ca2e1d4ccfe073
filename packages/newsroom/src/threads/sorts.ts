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
