import type { Db } from "@polosa/db/client.ts";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { foldName } from "../words/matching/likeness.ts";

const Names = z.array(z.object({ name: z.string() }));
const MOST_KEPT = 10_000;

const folded = new Map<string, string>();

/** Whether a reader calls themself like somebody who writes here, in letters that look alike. */
export async function isStaffName(tx: Db, name: string): Promise<boolean> {
  const rows = await tx.execute(sql`
    select name from people where deactivated_at is null
    union select jsonb_each_text.value from authors, jsonb_each_text(authors.names)`);
  const wanted = foldName(name);
  return Names.parse(rows).some((staff) => foldOnce(staff.name) === wanted);
}

/** The same few names for every comment. */
function foldOnce(name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  if (folded.size > MOST_KEPT) folded.clear();
  const made = foldName(name);
  folded.set(name, made);
  return made;
}
