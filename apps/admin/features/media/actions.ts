"use server";

import { authorize } from "@polosa/newsroom/kernel/errors.ts";
import { canAddPicture } from "@polosa/newsroom/media/permissions.ts";
import { listLibrary } from "@polosa/newsroom/media/queries.ts";
import { z } from "zod";
import { db } from "../../server/db.ts";
import { staffAction } from "../../server/staff-action.ts";

const Search = z.object({ search: z.string().max(200), after: z.uuid().nullable() });

export const findPicturesAction = staffAction(Search, (actor, input) => {
  authorize(canAddPicture(actor));
  return listLibrary(db(), input);
});
