import { authorize, DomainError } from "@polosa/newsroom/kernel/errors.ts";
import { addPicture } from "@polosa/newsroom/media/commands.ts";
import { canAddPicture } from "@polosa/newsroom/media/permissions.ts";
import { loadPicture } from "../../../features/media/loaders.ts";
import { readUpload } from "../../../features/media/read-upload.ts";
import { db } from "../../../server/db.ts";
import { env } from "../../../server/env.ts";
import { isSameOrigin } from "../../../server/same-origin.ts";
import { getSignedIn } from "../../../server/session.ts";

/** Takes a picture into the library: permission before the first byte is read. A refusal is an answer like any other, as it is of actions. */
export async function POST(request: Request): Promise<Response> {
  const actor = await getSignedIn();
  if (!actor) return refuse("signed_out");
  try {
    authorize(isSameOrigin(request) && canAddPicture(actor));
    const id = await addPicture(db(), actor, { ...(await readUpload(request)), directory: env().MEDIA_DIRECTORY });
    return Response.json({ ok: true, picture: await loadPicture(id) });
  } catch (error) {
    if (error instanceof DomainError) return refuse(error.reason);
    throw error;
  }
}

const refuse = (reason: string): Response => Response.json({ ok: false, reason });
