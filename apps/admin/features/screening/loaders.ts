import { authorize } from "@polosa/newsroom/kernel/errors.ts";
import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
import type { Screening } from "@polosa/newsroom/screening/input.ts";
import { canSetScreening } from "@polosa/newsroom/screening/permissions.ts";
import { getSettings } from "@polosa/newsroom/settings/queries.ts";
import type { WordFilters } from "@polosa/newsroom/words/input.ts";
import { countWords, type ListedWord, listWords } from "@polosa/newsroom/words/queries.ts";
import { db } from "../../server/db.ts";

export interface ScreeningDesk {
  screening: Screening;
  /** Where the newsroom's own service is asked; null when none is. */
  outsideUrl: string | null;
  words: ListedWord[];
  next: string | null;
  /** Of the whole list. */
  count: number;
  timeZone: string;
}

export async function loadScreening(actor: SignedIn, filters: WordFilters): Promise<ScreeningDesk> {
  authorize(canSetScreening(actor));
  const [{ screening, outsideCheck, timeZone }, page, count] = await Promise.all([getSettings(db()), listWords(db(), filters), countWords(db())]);
  return { screening, outsideUrl: outsideCheck ? outsideCheck.url : null, ...page, count, timeZone };
}
