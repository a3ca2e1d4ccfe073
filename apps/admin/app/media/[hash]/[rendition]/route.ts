import type { ReadStream } from "node:fs";
import { findRendition } from "@polosa/newsroom/media/files.ts";
import { env } from "../../../../server/env.ts";

/** A picture's file. Its address is the hash of its bytes, so it never changes. */
export async function GET(_request: Request, { params }: { params: Promise<{ hash: string; rendition: string }> }): Promise<Response> {
  const { hash, rendition } = await params;
  const file = await findRendition(env().MEDIA_DIRECTORY, `${hash}/${rendition}`);
  if (!file) return new Response("not found\n", { status: 404 });
  const headers = { "Content-Type": file.type, "Content-Length": String(file.bytes), "Cache-Control": "public, max-age=31536000, immutable" };
  return new Response(toStream(file.open()), { headers });
}

function toStream(file: ReadStream): ReadableStream<Uint8Array> {
  const chunks = file[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: () => void file.destroy(),
  });
}
