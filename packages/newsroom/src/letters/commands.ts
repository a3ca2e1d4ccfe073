import type { Db } from "@polosa/db/client.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { letters } from "@polosa/db/schema/notices.ts";

export interface Letter {
  toAddress: string;
  locale: Locale;
  subject: string;
  /** Plain text. `ADMIN_ADDRESS` in it becomes the admin's own address. */
  body: string;
}

/** Leaves a letter to be sent, in the transaction of what it tells. */
export async function writeLetter(tx: Db, { toAddress, locale, subject, body }: Letter): Promise<void> {
  await tx.insert(letters).values({ toAddress, locale, subject, body });
}
