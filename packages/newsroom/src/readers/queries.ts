import type { Db } from "@polosa/db/client.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { type ReaderWay, readerSessions, readers } from "@polosa/db/schema/readers.ts";
import { and, eq, gt, isNull } from "drizzle-orm";
import { toTokenHash } from "../sessions/tokens.ts";

/** Who reads and comments, as of this request. */
export interface Reader {
  id: string;
  name: string;
  locale: Locale;
  way: ReaderWay;
}

export const readerColumns = { id: readers.id, name: readers.name, locale: readers.locale, way: readers.way };

/** Whose browser it is; null when nobody's, or no more. */
export async function findReader(db: Db, token: string): Promise<Reader | null> {
  const [reader] = await db
    .select(readerColumns)
    .from(readerSessions)
    .innerJoin(readers, eq(readers.id, readerSessions.readerId))
    .where(
      and(
        eq(readerSessions.tokenHash, toTokenHash(token)),
        isNull(readerSessions.revokedAt),
        gt(readerSessions.expiresAt, new Date()),
        isNull(readers.erasedAt),
      ),
    );
  return reader ?? null;
}
