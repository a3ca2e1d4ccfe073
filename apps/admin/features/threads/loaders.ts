import { authorize } from "@polosa/newsroom/kernel/errors.ts";
import { canListComments } from "@polosa/newsroom/moderation/permissions.ts";
import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
import { listSectionSettings, listSetApart, type SectionSettings, type SetApart } from "@polosa/newsroom/threads/settings.ts";
import { db } from "../../server/db.ts";
import { loadTimeZone } from "../shell/loaders.ts";

export interface ThreadTerms {
  sections: SectionSettings[];
  setApart: SetApart[];
  timeZone: string;
}

export async function loadThreadTerms(actor: SignedIn): Promise<ThreadTerms> {
  authorize(canListComments(actor));
  const [sections, setApart, timeZone] = await Promise.all([listSectionSettings(db(), actor), listSetApart(db(), actor), loadTimeZone()]);
  return { sections, setApart, timeZone };
}
