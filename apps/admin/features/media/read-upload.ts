import { DomainError, parseInput } from "@polosa/newsroom/kernel/errors.ts";
import { AddPicture, PICTURE_BYTES_LIMIT } from "@polosa/newsroom/media/input.ts";

/** Room for the words and the wrapping around the file. */
const REQUEST_LIMIT = PICTURE_BYTES_LIMIT + 64 * 1024;

/** The picture in a multipart request, never holding more of it than a picture may have. */
export async function readUpload(request: Request): Promise<AddPicture> {
  if (Number(request.headers.get("content-length") ?? 0) > REQUEST_LIMIT) throw new DomainError("invalid", "picture_too_large");
  const form = await readForm(request);
  const file = form.get("file");
  if (!(file instanceof File)) throw new DomainError("invalid", "picture_empty");
  const words = { locale: form.get("locale"), alt: form.get("alt") ?? "", caption: form.get("caption") ?? "", credit: form.get("credit") ?? "" };
  return parseInput(AddPicture, { ...words, fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
}

async function readForm(request: Request): Promise<FormData> {
  let tooLarge = false;
  let received = 0;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      received += chunk.byteLength;
      tooLarge = received > REQUEST_LIMIT;
      if (tooLarge) controller.error(new Error("too large"));
      else controller.enqueue(chunk);
    },
  });
  const headers = { "content-type": request.headers.get("content-type") ?? "" };
  try {
    return await new Response(request.body?.pipeThrough(limit) ?? null, { headers }).formData();
  } catch {
    throw new DomainError("invalid", tooLarge ? "picture_too_large" : "malformed");
  }
}
