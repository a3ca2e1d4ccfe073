import { parseInput } from "@polosa/newsroom/kernel/errors.ts";
import { AddPicture, PICTURE_BYTES_LIMIT, ReplacePicture } from "@polosa/newsroom/media/input.ts";
import { readFormFile, readMultipart } from "../../server/multipart.ts";

const limit = { bytes: PICTURE_BYTES_LIMIT, tooLarge: "picture_too_large" };

/** A picture and what is said of it. */
export async function readPicture(request: Request): Promise<AddPicture> {
  const form = await readMultipart(request, limit);
  const words = { locale: form.get("locale"), alt: form.get("alt") ?? "", caption: form.get("caption") ?? "", credit: form.get("credit") ?? "" };
  return parseInput(AddPicture, { ...words, ...(await readFormFile(form)) });
}

/** The file that takes the place of a picture. */
export async function readReplacement(request: Request, pictureId: string): Promise<ReplacePicture> {
  return parseInput(ReplacePicture, { pictureId, ...(await readFormFile(await readMultipart(request, limit))) });
}
