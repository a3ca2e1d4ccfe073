import type { Readable } from "node:stream";

export interface StoredFile {
  bytes: number;
  open(): Promise<Readable>;
}

/** Where pictures and files are kept. Keys are paths of plain letters; what stands under one is there whole or not at all. */
export interface Storage {
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Null when there is none. */
  find(key: string): Promise<StoredFile | null>;
  remove(key: string): Promise<void>;
}
