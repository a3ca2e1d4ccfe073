import type { ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { findRendition } from "@polosa/newsroom/media/files.ts";
import { env } from "./env.ts";
import { securityHeaders } from "./headers.ts";

/** Streams a rendition; its address names its content, so it never changes. */
export async function serveMedia(response: ServerResponse, { path, withBody }: { path: string; withBody: boolean }): Promise<void> {
  const rendition = await findRendition(env().MEDIA_DIRECTORY, path.slice("/media/".length));
  if (!rendition) {
    response.writeHead(404, { ...securityHeaders(), "Cache-Control": "public, max-age=60" }).end();
    return;
  }
  response.writeHead(200, {
    ...securityHeaders(),
    "Content-Type": rendition.type,
    "Content-Length": rendition.bytes,
    "Cache-Control": "public, max-age=31536000, immutable",
  });
  if (!withBody) response.end();
  // A reader who leaves half-way is no error of ours.
  else await pipeline(rendition.open(), response).catch(() => response.destroy());
}
