import { createHash } from "node:crypto";
import type { Db } from "@polosa/db/client.ts";
import { files } from "@polosa/db/schema/files.ts";
import { eq } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import type { Actor } from "../kernel/actor.ts";
import { authorize, DomainError } from "../kernel/errors.ts";
import type { Storage } from "../storage/storage.ts";
import { hasMacros, isOfType } from "./contents/rules.ts";
import type { AddFile } from "./input.ts";
import { canAddFile } from "./permissions.ts";
import { fileKey, toFileType } from "./rules.ts";

/** Keeps a file for readers to download, or finds that it is kept already, then under the name it came with first. Returns its id. */
export async function addFile(db: Db, actor: Actor, { fileName, bytes, storage }: AddFile & { storage: Storage }): Promise<string> {
  authorize(canAddFile(actor));
  const type = toFileType(fileName);
  if (!type) throw new DomainError("invalid", "file_type_refused");
  if (!isOfType(bytes, type)) throw new DomainError("invalid", "file_is_another_type");
  if (hasMacros(bytes)) throw new DomainError("invalid", "file_has_macros");

  const hash = createHash("sha256").update(bytes).digest("hex");
  await storage.put(fileKey(hash), bytes);
  const id = uuidv7();
  const [added] = await db
    .insert(files)
    .values({ id, hash, fileName, type, bytes: bytes.byteLength, uploadedBy: actor.id })
    .onConflictDoNothing({ target: files.hash })
    .returning({ id: files.id });
  return added?.id ?? (await getByHash(db, hash));
}

async function getByHash(db: Db, hash: string): Promise<string> {
  const [row] = await db.select({ id: files.id }).from(files).where(eq(files.hash, hash));
  if (!row) throw new Error(`No file has the hash ${hash}`);
  return row.id;
}
