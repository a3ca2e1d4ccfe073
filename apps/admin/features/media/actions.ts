"use server";

import { authorize } from "@polosa/newsroom/kernel/errors.ts";
import { cropPicture, setFocus } from "@polosa/newsroom/media/crops/commands.ts";
import { CropPicture, SetFocus } from "@polosa/newsroom/media/crops/input.ts";
import { describePicture } from "@polosa/newsroom/media/descriptions/commands.ts";
import { DescribePicture } from "@polosa/newsroom/media/descriptions/input.ts";
import { getDescribedPicture } from "@polosa/newsroom/media/descriptions/queries.ts";
import { LibraryFilters } from "@polosa/newsroom/media/library/input.ts";
import { listLibrary } from "@polosa/newsroom/media/library/queries.ts";
import { canAddPicture } from "@polosa/newsroom/media/permissions.ts";
import { db } from "../../server/db.ts";
import { staffAction } from "../../server/staff-action.ts";
import { storage } from "../../server/storage.ts";
import { loadToday } from "./loaders.ts";

export const findPicturesAction = staffAction(LibraryFilters, async (actor, filters) => {
  authorize(canAddPicture(actor));
  return listLibrary(db(), { ...filters, today: await loadToday() });
});

export const describePictureAction = staffAction(DescribePicture, async (actor, input) => {
  await describePicture(db(), actor, { ...input, storage: storage() });
  const { stamp } = await getDescribedPicture(db(), input.pictureId);
  return { stamp };
});

export const setFocusAction = staffAction(SetFocus, (actor, input) => setFocus(db(), actor, input));

export const cropPictureAction = staffAction(CropPicture, (actor, input) => cropPicture(db(), actor, input));
