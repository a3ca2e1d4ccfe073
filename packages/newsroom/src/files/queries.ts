import type { Db } from "@polosa/db/client.ts";
import { files } from "@polosa/db/schema/files.ts";
import { inArray } from "drizzle-orm";
import type { Storage, StoredFile } from "../storage/storage.ts";
import { fileKey, filePath, toFileType } from "./rules.ts";

/** A file as a page offers it. */
export interface OfferedFile {
  path: string;
  fileName: string;
  /** Media type. */
  type: string;
  bytes: number;
}

/** Files by id. */
export async function listOfferedFiles(db: Db, ids: string[]): Promise<Record<string, OfferedFile>> {
  if (ids.length === 0) return {};
  const rows = await db
    .select({ id: files.id, hash: files.hash, fileName: files.fileName, type: files.type, bytes: files.bytes })
    .from(files)
    .where(inArray(files.id, ids));
  return Object.fromEntries(rows.map(({ id, hash, fileName, type, bytes }) => [id, { path: filePath({ hash, fileName }), fileName, type, bytes }]));
}

export type KeptFile = StoredFile & { fileName: string; type: string };

const ADDRESS = /^([0-9a-f]{64})\/([^/]+)$/;

/** The file behind `/files/<address>`; null for anything that is not such an address. Asks no database: readers get files while it is away. */
export async function findKeptFile(storage: Storage, address: string): Promise<KeptFile | null> {
  const [, hash, encoded] = ADDRESS.exec(address) ?? [];
  const fileName = decode(encoded ?? "");
  const type = toFileType(fileName);
  const file = hash && type ? await storage.find(fileKey(hash)) : null;
  return file && type ? { ...file, fileName, type } : null;
}

function decode(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return "";
  }
}
