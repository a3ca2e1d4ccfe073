import { DomainError } from "@polosa/newsroom/kernel/errors.ts";

/** Room for the words and the wrapping around the file. */
const WRAPPING = 64 * 1024;

interface Limit {
  bytes: number;
  /** The reason for which more is refused. */
  tooLarge: string;
}

/** A multipart request, never holding more of it than its file may have. One that ends before its end is refused whole. */
export async function readMultipart(request: Pick<Request, "headers" | "body">, { bytes, tooLarge }: Limit): Promise<FormData> {
  const most = bytes + WRAPPING;
  if (Number(request.headers.get("content-length") ?? 0) > most) throw new DomainError("invalid", tooLarge);
  let received = 0;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      received += chunk.byteLength;
      if (received > most) controller.error(new Error("too large"));
      else controller.enqueue(chunk);
    },
  });
  const headers = { "content-type": request.headers.get("content-type") ?? "" };
  try {
    return await new Response(request.body?.pipeThrough(limit) ?? null, { headers }).formData();
  } catch {
    throw new DomainError("invalid", received > most ? tooLarge : "upload_cut");
  }
}

/** The file of a form under its name; absent, as an empty one would be. */
export async function readFormFile(form: FormData): Promise<{ fileName: string; bytes: Uint8Array }> {
  const file = form.get("file");
  if (!(file instanceof File)) return { fileName: "", bytes: new Uint8Array() };
  return { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
