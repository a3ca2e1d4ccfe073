import { authorize } from "@polosa/newsroom/kernel/errors.ts";
import { canAdminister } from "@polosa/newsroom/people/permissions.ts";
import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
import type { Settings } from "@polosa/newsroom/settings/input.ts";
import { getSettings } from "@polosa/newsroom/settings/queries.ts";
import { db } from "../../server/db.ts";

export async function loadSettings(actor: SignedIn): Promise<Settings> {
  authorize(canAdminister(actor));
  return getSettings(db());
}
