import type { ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { findKeptFile } from "@polosa/newsroom/files/queries.ts";
import { toDownloadHeaders } from "@polosa/newsroom/files/rules.ts";
import { findRendition, type Rendition } from "@polosa/newsroom/media/renditions/queries.ts";
import { parsePreviewedAddress } from "@polosa/newsroom/previews/rules.ts";
import type { StoredFile } from "@polosa/newsroom/storage/storage.ts";
import { securityHeaders } from "./headers.ts";
import { findCaching, findPreviewedCaching } from "./shown-pictures.ts";
import { storage } from "./storage.ts";

interface Asked {
  /** Without query. */
  path: string;
  withBody: boolean;
}

/** Streams a rendition that this reader may see; its address names its content, so it never changes. */
export async function serveMedia(response: ServerResponse, asked: Asked): Promise<void> {
  const rendition = await findOrFail(response, () => findShown(asked.path.slice("/media/".length)));
  if (!rendition) return;
  const { type, bytes, caching } = rendition;
  await send(response, rendition, { asked, headers: { "Content-Type": type, "Content-Length": String(bytes), "Cache-Control": caching } });
}

/** Streams a file that readers save and never open here. */
export async function serveFile(response: ServerResponse, asked: Asked): Promise<void> {
  const file = await findOrFail(response, () => findKeptFile(storage(), asked.path.slice("/files/".length)));
  if (file) await send(response, file, { asked, headers: toDownloadHeaders(file) });
}

/** Null as well for a picture that readers may not see yet: nothing tells it from one that is not there. */
async function findShown(address: string): Promise<(Rendition & { caching: string }) | null> {
  const previewed = parsePreviewedAddress(address);
  const kept = previewed ? previewed.address : address;
  const rendition = await findRendition(storage(), kept);
  if (!rendition) return null;
  const [hash = ""] = kept.split("/");
  const caching = previewed ? await findPreviewedCaching(previewed.token, hash) : await findCaching(hash);
  return caching === null ? null : { ...rendition, caching };
}

/** Null once it has answered that there is no such file, or that what keeps it cannot be reached now. */
async function findOrFail<Found>(response: ServerResponse, find: () => Promise<Found | null>): Promise<Found | null> {
  try {
    const found = await find();
    // It may be there in a moment.
    if (!found) response.writeHead(404, { ...securityHeaders(), "Cache-Control": "no-store" }).end();
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
