import type { Storage, StoredFile } from "../../storage/storage.ts";

/** A hash, then as `printKey` makes it. */
const ADDRESS = /^[0-9a-f]{64}\/(?:(?:assisted|generated)\.)?(?:x\d{1,5}y\d{1,5}w\d{1,5}h\d{1,5}\.)?[1-9]\d{0,4}\.(avif|webp|jpeg)$/;

export type Rendition = StoredFile & { type: string };

/** The file behind `/media/<address>`; null for anything that is not exactly such an address. */
export async function findRendition(storage: Storage, address: string): Promise<Rendition | null> {
  const format = ADDRESS.exec(address)?.[1];
  const file = format ? await storage.find(address) : null;
  return file && { ...file, type: `image/${format}` };
}
