import type { ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { findKeptFile } from "@polosa/newsroom/files/queries.ts";
import { toDownloadHeaders } from "@polosa/newsroom/files/rules.ts";
import { findRendition } from "@polosa/newsroom/media/renditions/queries.ts";
import type { StoredFile } from "@polosa/newsroom/storage/storage.ts";
import { securityHeaders } from "./headers.ts";
import { storage } from "./storage.ts";

interface Asked {
  /** Without query. */
  path: string;
  withBody: boolean;
}

/** Streams a rendition; its address names its content, so it never changes. */
export async function serveMedia(response: ServerResponse, asked: Asked): Promise<void> {
  const rendition = await findOrFail(response, () => findRendition(storage(), asked.path.slice("/media/".length)));
  if (!rendition) return;
  const { type, bytes } = rendition;
  await send(response, rendition, {
    asked,
    headers: { "Content-Type": type, "Content-Length": String(bytes), "Cache-Control": "public, max-age=31536000, immutable" },
  });
}

/** Streams a file that readers save and never open here. */
export async function serveFile(response: ServerResponse, asked: Asked): Promise<void> {
  const file = await findOrFail(response, () => findKeptFile(storage(), asked.path.slice("/files/".length)));
  if (file) await send(response, file, { asked, headers: toDownloadHeaders(file) });
}

/** Null once it has answered that there is no such file, or that what keeps it cannot be reached now. */
async function findOrFail<Found>(response: ServerResponse, find: () => Promise<Found | null>): Promise<Found | null> {
  try {
    const found = await find();
    if (!found) response.writeHead(404, { ...securityHeaders(), "Cache-Control": "public, max-age=60" }).end();
    return found;
  } catch (error) {
    console.error(`site: storage: ${String(error)}`);
    response.writeHead(503, { ...securityHeaders(), "Cache-Control": "no-store", "Retry-After": "5" }).end();
    return null;
  }
}

async function send(response: ServerResponse, file: StoredFile, { asked, headers }: { asked: Asked; headers: Record<string, string> }): Promise<void> {
  response.writeHead(200, { ...securityHeaders(), ...headers });
  if (!asked.withBody) response.end();
  // A reader who leaves half-way is no error of ours.
  else await pipeline(await file.open(), response).catch(() => response.destroy());
}
