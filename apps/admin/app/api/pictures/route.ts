import { authorize } from "@polosa/newsroom/kernel/errors.ts";
import { addPicture } from "@polosa/newsroom/media/commands.ts";
import { canAddPicture } from "@polosa/newsroom/media/permissions.ts";
import { loadPicture } from "../../../features/media/loaders.ts";
import { readPicture } from "../../../features/media/read-upload.ts";
import { db } from "../../../server/db.ts";
import { staffUpload } from "../../../server/staff-upload.ts";
import { storage } from "../../../server/storage.ts";

/** Takes a picture into the library. */
export const POST = (request: Request): Promise<Response> =>
  staffUpload(request, async (actor) => {
    authorize(canAddPicture(actor));
    const id = await addPicture(db(), actor, { ...(await readPicture(request)), storage: storage() });
    return { picture: await loadPicture(id) };
  });
