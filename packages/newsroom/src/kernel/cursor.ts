import { z } from "zod";

// Postgres knows no year 0.
const Cursor = z.tuple([z.iso.datetime({ precision: 3 }).refine((at) => !at.startsWith("0000")), z.uuid()]);

/** Where a page of a list ended: a time and an id. */
export const toCursor = (at: Date | string, id: string): string => `${new Date(at).toISOString()}_${id}`;

/** Null for a first page and for anything that `toCursor` did not make. */
export function parseCursor(cursor: string | null): { at: string; id: string } | null {
  const parsed = Cursor.safeParse(cursor?.split("_"));
  return parsed.success ? { at: parsed.data[0], id: parsed.data[1] } : null;
}
