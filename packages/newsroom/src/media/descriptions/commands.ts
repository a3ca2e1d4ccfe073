import type { Db } from "@polosa/db/client.ts";
import { media } from "@polosa/db/schema/media.ts";
import { eq } from "drizzle-orm";
import type { Actor } from "../../kernel/actor.ts";
import { authorize, DomainError } from "../../kernel/errors.ts";
import { markStale } from "../../kernel/stale-keys.ts";
import type { Storage } from "../../storage/storage.ts";
import { makeFirst } from "../decoding/decoder.ts";
import { canDescribePicture } from "../permissions.ts";
import { getPicture, getPictureForUpdate } from "../queries.ts";
import { announceUnfinished, readSource } from "../renditions/commands.ts";
import { FIRST_FORMATS } from "../renditions/rules.ts";
import type { Picture } from "../rules.ts";
import { listKeysShowing } from "../uses/queries.ts";
import type { DescribePicture, PictureDescription } from "./input.ts";
import { findDescribedPicture } from "./queries.ts";

/** Says anew what the library says of a picture. Refuses when somebody else did meanwhile. Articles keep the words they were written with. */
export async function describePicture(db: Db, actor: Actor, { storage, ...input }: DescribePicture & { storage: Storage }): Promise<void> {
  const { pictureId, basedOn, ...description } = input;
  const picture = await getPicture(db, pictureId);
  const marked = await makeMarked(storage, picture, description);

  await db.transaction(async (tx) => {
    const locked = await getPictureForUpdate(tx, pictureId);

    authorize(canDescribePicture(actor, locked));
    const known = await findDescribedPicture(tx, pictureId);
    if (known?.stamp !== basedOn || locked.hash !== picture.hash) throw new DomainError("conflict", "picture_changed_meanwhile");

    await tx
      .update(media)
      .set({ ...description, ...marked })
      .where(eq(media.id, pictureId));

    if (!marked) return;
    await announceUnfinished(tx);
    await markStale(tx, await listKeysShowing(tx, pictureId));
  });
}

/** A mark is part of the files: another mark, other files. */
async function makeMarked(storage: Storage, picture: Picture, { ai }: PictureDescription) {
  if (ai === picture.ai) return null;
  const { widths } = await makeFirst(storage, await readSource(storage, picture), { hash: picture.hash, ai });
  return { widths, formats: FIRST_FORMATS };
}
