import type { Db } from "@polosa/db/client.ts";
import { readerMutes } from "@polosa/db/schema/readers.ts";
import { eq } from "drizzle-orm";
import type { Reader } from "../readers/queries.ts";

/** Whom the reader does not want to read, by id. */
export async function listMuted(db: Db, reader: Reader): Promise<string[]> {
  const rows = await db.select({ id: readerMutes.mutedId }).from(readerMutes).where(eq(readerMutes.readerId, reader.id));
  return rows.map(({ id }) => id);
}
