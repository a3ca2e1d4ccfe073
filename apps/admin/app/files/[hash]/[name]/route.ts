import { findKeptFile } from "@polosa/newsroom/files/queries.ts";
import { toDownloadHeaders } from "@polosa/newsroom/files/rules.ts";
import { storage } from "../../../../server/storage.ts";
import { toWebStream } from "../../../../server/streams.ts";

/** A file as readers are offered it: to save, never to open here. */
export async function GET(request: Request): Promise<Response> {
  const file = await findKeptFile(storage(), new URL(request.url).pathname.slice("/files/".length));
  if (!file) return new Response("not found\n", { status: 404 });
  return new Response(toWebStream(await file.open()), { headers: toDownloadHeaders(file) });
}
