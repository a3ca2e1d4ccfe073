import { createHash } from "node:crypto";
import type { Db } from "@polosa/db/client.ts";
import { media, openReplaced } from "@polosa/db/schema/media.ts";
import { eq } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import { writeAudit } from "../audit/commands.ts";
import type { Actor } from "../kernel/actor.ts";
import { authorize, DomainError } from "../kernel/errors.ts";
import { markStale } from "../kernel/stale-keys.ts";
import type { Storage } from "../storage/storage.ts";
import { makeFirst } from "./decoding/decoder.ts";
import type { AddPicture, ReplacePicture } from "./input.ts";
import { canAddPicture, canReplacePicture } from "./permissions.ts";
import { getPicture, getPictureForUpdate } from "./queries.ts";
import { announceUnfinished, originalKey } from "./renditions/commands.ts";
import { FIRST_FORMATS } from "./renditions/rules.ts";
import { isOpenToReaders, listKeysShowing } from "./uses/queries.ts";

/** Takes an upload into the library, or finds that it is there already. Files first, then the row: a row never lacks its files. */
export async function addPicture(db: Db, actor: Actor, { storage, ...input }: AddPicture & { storage: Storage }): Promise<string> {
  authorize(canAddPicture(actor));

  const hash = toHash(input.bytes);
  const known = await findByHash(db, hash);
  if (known) return known;

  const decoded = await makeFirst(storage, input.bytes, { hash, ai: "none" });
  await storage.put(originalKey(hash), input.bytes);
  const id = uuidv7();
  const { fileName, alt, locale, caption, credit } = input;
  const alts = { kk: "", ru: "", en: "", [locale]: alt };
  await db
    .insert(media)
    .values({ id, hash, ...decoded, formats: FIRST_FORMATS, fileName, alts, caption, credit, uploadedBy: actor.id })
    .onConflictDoNothing({ target: media.hash });
  await announceUnfinished(db);
  return (await findByHash(db, hash)) ?? id;
}

/** Another file in the place of a picture: every article that shows it shows the new one. What was said of it stays, what was framed does not. */
export async function replacePicture(db: Db, actor: Actor, { storage, ...input }: ReplacePicture & { storage: Storage }): Promise<void> {
  authorize(canReplacePicture(actor));

  const { pictureId, fileName, bytes } = input;
  const { hash: before, ai } = await getPicture(db, pictureId);
  const hash = toHash(bytes);
  if (hash === before) return;
  if (await findByHash(db, hash)) throw new DomainError("conflict", "picture_known");
  const decoded = await makeFirst(storage, bytes, { hash, ai });
  await storage.put(originalKey(hash), bytes);

  await db.transaction(async (tx) => {
    const locked = await getPictureForUpdate(tx, pictureId);
    if (locked.hash !== before || locked.ai !== ai) throw new DomainError("conflict", "picture_changed_meanwhile");

    // Feeds and old pages go on naming it.
    if (await isOpenToReaders(tx, before)) await tx.insert(openReplaced).values({ hash: before }).onConflictDoNothing();

    const framing = { focusX: 0.5, focusY: 0.5, crops: {} };
    await tx
      .update(media)
      .set({ hash, ...decoded, formats: FIRST_FORMATS, fileName, ...framing })
      .where(eq(media.id, pictureId));

    await announceUnfinished(tx);
    await markStale(tx, await listKeysShowing(tx, pictureId));
    await writeAudit(tx, actor, { act: "replacePicture", subject: "picture", subjectId: pictureId, details: { from: before, to: hash } });
  });
}

const toHash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

async function findByHash(db: Db, hash: string): Promise<string | null> {
  const [row] = await db.select({ id: media.id }).from(media).where(eq(media.hash, hash));
  return row?.id ?? null;
}
