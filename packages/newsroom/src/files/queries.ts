import type { Db } from "@polosa/db/client.ts";
import { files } from "@polosa/db/schema/files.ts";
import { inArray } from "drizzle-orm";
import { filePath } from "./rules.ts";

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
