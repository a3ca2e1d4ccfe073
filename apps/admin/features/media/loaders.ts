import { type DescribedPicture, findDescribedPicture } from "@polosa/newsroom/media/descriptions/queries.ts";
import type { LibraryFilters } from "@polosa/newsroom/media/library/input.ts";
import { type LibraryPicture, listLabels, listLibrary } from "@polosa/newsroom/media/library/queries.ts";
import { toDay } from "@polosa/newsroom/media/licences/rules.ts";
import { canDescribePicture, canReplacePicture } from "@polosa/newsroom/media/permissions.ts";
import { getPicture } from "@polosa/newsroom/media/queries.ts";
import type { Picture } from "@polosa/newsroom/media/rules.ts";
import { listUses, type PictureUse } from "@polosa/newsroom/media/uses/queries.ts";
import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
import { cache } from "react";
import { db } from "../../server/db.ts";
import { loadTimeZone } from "../shell/loaders.ts";

/** A picture of the library that is known to be there. */
export const loadPicture = (id: string): Promise<Picture> => getPicture(db(), id);

/** The day it is in the newsroom: licences end with it. */
export const loadToday = async (): Promise<string> => toDay(new Date(), await loadTimeZone());

export interface Library {
  pictures: LibraryPicture[];
  next: string | null;
  labels: string[];
  today: string;
}

export async function loadLibrary(filters: LibraryFilters): Promise<Library> {
  const today = await loadToday();
  const [page, labels] = await Promise.all([listLibrary(db(), { ...filters, today }), listLabels(db())]);
  return { ...page, labels, today };
}

export interface PictureContents {
  picture: DescribedPicture;
  uses: PictureUse[];
  /** Known already, to be written the same way again. */
  labels: string[];
  today: string;
  timeZone: string;
  mayDescribe: boolean;
  mayReplace: boolean;
}

/** Null when there is no such picture. */
export const loadPicturePage = cache(async (actor: SignedIn, id: string): Promise<PictureContents | null> => {
  const picture = await findDescribedPicture(db(), id);
  if (!picture) return null;
  const [uses, labels, today, timeZone] = await Promise.all([listUses(db(), id), listLabels(db()), loadToday(), loadTimeZone()]);
  const mayDescribe = canDescribePicture(actor, { uploadedBy: picture.uploadedBy.id });
  return { picture, uses, labels, today, timeZone, mayDescribe, mayReplace: canReplacePicture(actor) };
});
