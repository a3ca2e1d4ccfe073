import { authorize } from "@polosa/newsroom/kernel/errors.ts";
import { canListComments } from "@polosa/newsroom/moderation/permissions.ts";
import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
import { type ImposedSanction, listImposed } from "@polosa/newsroom/sanctions/queries.ts";
import { db } from "../../server/db.ts";

export async function loadSanctions(actor: SignedIn, readerId: string): Promise<ImposedSanction[]> {
  authorize(canListComments(actor));
  return listImposed(db(), readerId);
}
