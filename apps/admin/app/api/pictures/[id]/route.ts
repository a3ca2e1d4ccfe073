import { authorize } from "@polosa/newsroom/kernel/errors.ts";
import { replacePicture } from "@polosa/newsroom/media/commands.ts";
import { canReplacePicture } from "@polosa/newsroom/media/permissions.ts";
import { loadPicture } from "../../../../features/media/loaders.ts";
import { readReplacement } from "../../../../features/media/read-upload.ts";
import { db } from "../../../../server/db.ts";
import { staffUpload } from "../../../../server/staff-upload.ts";
import { storage } from "../../../../server/storage.ts";

/** Puts another file in the place of a picture. */
export const POST = (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> =>
  staffUpload(request, async (actor) => {
    authorize(canReplacePicture(actor));
    const { id } = await params;
    await replacePicture(db(), actor, { ...(await readReplacement(request, id)), storage: storage() });
    return { picture: await loadPicture(id) };
  });
