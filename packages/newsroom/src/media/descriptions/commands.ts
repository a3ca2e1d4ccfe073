import type { Db } from "@polosa/db/client.ts";
import { media } from "@polosa/db/schema/media.ts";
import { eq } from "drizzle-orm";
import { writeAudit } from "../../audit/commands.ts";
import type { Actor } from "../../kernel/actor.ts";
import { authorize, DomainError } from "../../kernel/errors.ts";
import { markStale } from "../../kernel/stale-keys.ts";
import type { Storage } from "../../storage/storage.ts";
import { makeFirst } from "../decoding/decoder.ts";
import { canDescribePicture } from "../permissions.ts";
import { getPictureForUpdate } from "../queries.ts";
import { announceUnfinished, readSource } from "../renditions/commands.ts";
import { FIRST_FORMATS } from "../renditions/rules.ts";
import type { Picture } from "../rules.ts";
import { listKeysShowing } from "../uses/queries.ts";
import type { DescribePicture, PictureDescription } from "./input.ts";
import { getDescribedPicture } from "./queries.ts";

/** Says anew what the library says of a picture. Refuses when somebody else did meanwhile. Articles keep the words they were written with. */
export async function describePicture(db: Db, actor: Actor, { storage, ...input }: DescribePicture & { storage: Storage }): Promise<void> {
  const { pictureId, basedOn, ...description } = input;
  const picture = await getDescribedPicture(db, pictureId);

  authorize(canDescribePicture(actor, { uploadedBy: picture.uploadedBy.id }));
  if (picture.stamp !== basedOn) throw new DomainError("conflict", "picture_changed_meanwhile");
  const marked = await makeMarked(storage, picture, description);

  await db.transaction(async (tx) => {
    await getPictureForUpdate(tx, pictureId);
    const { stamp, hash } = await getDescribedPicture(tx, pictureId);
    if (stamp !== basedOn || hash !== picture.hash) throw new DomainError("conflict", "picture_changed_meanwhile");

    await tx
      .update(media)
      .set({ ...description, ...marked })
      .where(eq(media.id, pictureId));

    if (marked) {
      await announceUnfinished(tx);
      await markStale(tx, await listKeysShowing(tx, pictureId));
    }
    const { credit, licence, licenceEndsOn, ai } = description;
    await writeAudit(tx, actor, { act: "describePicture", subject: "picture", subjectId: pictureId, details: { credit, licence, licenceEndsOn, ai } });
  });
}

/** A mark is part of the files: another mark, other files. */
async function makeMarked(storage: Storage, picture: Picture, { ai }: PictureDescription) {
  if (ai === picture.ai) return null;
  const { widths } = await makeFirst(storage, await readSource(storage, picture), { hash: picture.hash, ai });
  return { widths, formats: FIRST_FORMATS };
}
