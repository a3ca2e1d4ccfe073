import { findRendition } from "@polosa/newsroom/media/renditions/queries.ts";
import { getSignedIn } from "../../../../server/session.ts";
import { storage } from "../../../../server/storage.ts";
import { toWebStream } from "../../../../server/streams.ts";

/** A picture's file, for the newsroom: some wait for their story. Its address is the hash of what was uploaded, so it never changes. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string; rendition: string }> }): Promise<Response> {
  const { id: hash, rendition } = await params;
  const file = (await getSignedIn()) && (await findRendition(storage(), `${hash}/${rendition}`));
  if (!file) return new Response("not found\n", { status: 404, headers: { "Cache-Control": "no-store" } });
  const headers = { "Content-Type": file.type, "Content-Length": String(file.bytes), "Cache-Control": "private, max-age=31536000, immutable" };
  return new Response(toWebStream(await file.open()), { headers });
}
