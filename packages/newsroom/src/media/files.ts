import { createReadStream, type ReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";

const ADDRESS = /^([0-9a-f]{64})\/([1-9][0-9]{0,4}\.(webp|jpeg))$/;

export interface Rendition {
  type: "image/webp" | "image/jpeg";
  bytes: number;
  open(): ReadStream;
}

/** The file behind `/media/<hash>/<rendition>`; null for anything that is not exactly such an address. */
export async function findRendition(directory: string, address: string): Promise<Rendition | null> {
  const [, hash, name, format] = ADDRESS.exec(address) ?? [];
  if (!hash || !name) return null;
  const path = join(directory, hash, name);
  const file = await stat(path).catch(() => null);
  return file?.isFile() ? { type: format === "webp" ? "image/webp" : "image/jpeg", bytes: file.size, open: () => createReadStream(path) } : null;
}
