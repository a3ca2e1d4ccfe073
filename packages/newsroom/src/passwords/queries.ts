import type { Db } from "@polosa/db/client.ts";
import { passwordResets } from "@polosa/db/schema/access.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { people } from "@polosa/db/schema/people.ts";
import { and, eq, gt, isNull } from "drizzle-orm";
import { toTokenHash } from "../sessions/tokens.ts";

/** Whose password a link resets; null when it was used, is too old or never was. */
export async function findReset(db: Db, token: string): Promise<{ id: string; email: string; locale: Locale } | null> {
  const [person] = await db
    .select({ id: people.id, email: people.email, locale: people.locale })
    .from(passwordResets)
    .innerJoin(people, eq(people.id, passwordResets.personId))
    .where(
      and(
        eq(passwordResets.tokenHash, toTokenHash(token)),
        isNull(passwordResets.usedAt),
        gt(passwordResets.expiresAt, new Date()),
        isNull(people.deactivatedAt),
      ),
    );
  return person ?? null;
}
