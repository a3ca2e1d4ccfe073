import { addFile } from "@polosa/newsroom/files/commands.ts";
import { AddFile, FILE_BYTES_LIMIT } from "@polosa/newsroom/files/input.ts";
import { canAddFile } from "@polosa/newsroom/files/permissions.ts";
import { listOfferedFiles } from "@polosa/newsroom/files/queries.ts";
import { authorize, parseInput } from "@polosa/newsroom/kernel/errors.ts";
import { db } from "../../../server/db.ts";
import { readFormFile, readMultipart } from "../../../server/multipart.ts";
import { staffUpload } from "../../../server/staff-upload.ts";
import { storage } from "../../../server/storage.ts";

/** Keeps a file that an article will offer for download. */
export const POST = (request: Request): Promise<Response> =>
  staffUpload(request, async (actor) => {
    authorize(canAddFile(actor));
    const form = await readMultipart(request, { bytes: FILE_BYTES_LIMIT, tooLarge: "file_too_large" });
    const id = await addFile(db(), actor, { ...parseInput(AddFile, await readFormFile(form)), storage: storage() });
    const { [id]: offered } = await listOfferedFiles(db(), [id]);
    return { file: { id, ...offered } };
  });
