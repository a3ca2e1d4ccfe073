import { getPicture } from "@polosa/newsroom/media/queries.ts";
import type { Picture } from "@polosa/newsroom/media/rules.ts";
import { db } from "../../server/db.ts";

/** A picture of the library that is known to be there. */
export async function loadPicture(id: string): Promise<Picture> {
  return getPicture(db(), id);
}
