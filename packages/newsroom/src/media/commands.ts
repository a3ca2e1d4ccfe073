import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Db } from "@polosa/db/client.ts";
import { media } from "@polosa/db/schema/media.ts";
import { eq } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import type { Actor } from "../kernel/actor.ts";
import { authorize, DomainError } from "../kernel/errors.ts";
import { decodePicture } from "./decoder.ts";
import type { AddPicture } from "./input.ts";
import { canAddPicture } from "./permissions.ts";

/** Takes an upload into the library, or finds that it is there already. Files first, then the row: a row never lacks its files. */
export async function addPicture(db: Db, actor: Actor, input: AddPicture & { directory: string }): Promise<string> {
  authorize(canAddPicture(actor));

  const hash = createHash("sha256").update(input.bytes).digest("hex");
  const known = await findByHash(db, hash);
  if (known) return known;

  const decoded = await makeRenditions(input, hash);
  const id = uuidv7();
  const { fileName, alt, locale, caption, credit } = input;
  const alts = { kk: "", ru: "", en: "", [locale]: alt };
  await db
    .insert(media)
    .values({ id, hash, ...decoded, fileName, alts, caption, credit, uploadedBy: actor.id })
    .onConflictDoNothing({ target: media.hash });
  return (await findByHash(db, hash)) ?? id;
}

async function makeRenditions({ bytes, directory }: { bytes: Uint8Array; directory: string }, hash: string) {
  await mkdir(directory, { recursive: true });
  const unfinished = await mkdtemp(join(directory, ".incoming-"));
  try {
    const decoded = await decodePicture(bytes, unfinished);
    if (!decoded) throw new DomainError("invalid", "not_a_picture");
    await settle(unfinished, join(directory, hash));
    return decoded;
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

/** The same bytes make the same files: when somebody else was quicker, theirs stay. */
async function settle(unfinished: string, place: string): Promise<void> {
  try {
    await rename(unfinished, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function findByHash(db: Db, hash: string): Promise<string | null> {
  const [row] = await db.select({ id: media.id }).from(media).where(eq(media.hash, hash));
  return row?.id ?? null;
}
