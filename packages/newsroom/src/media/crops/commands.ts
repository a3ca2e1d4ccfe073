import type { Db } from "@polosa/db/client.ts";
import { type Crops, media } from "@polosa/db/schema/media.ts";
import { eq } from "drizzle-orm";
import type { Actor } from "../../kernel/actor.ts";
import { authorize, DomainError } from "../../kernel/errors.ts";
import { markStale } from "../../kernel/stale-keys.ts";
import { canDescribePicture } from "../permissions.ts";
import { getPictureForUpdate } from "../queries.ts";
import { announceUnfinished } from "../renditions/commands.ts";
import { FIRST_FORMATS } from "../renditions/rules.ts";
import { listKeysShowing } from "../uses/queries.ts";
import type { CropPicture, SetFocus } from "./input.ts";
import { isCropOf } from "./rules.ts";

/** Says what no crop may lose. Crops that somebody drew stay as they are. */
export async function setFocus(db: Db, actor: Actor, { pictureId, x, y }: SetFocus): Promise<void> {
  await db.transaction(async (tx) => {
    const picture = await getPictureForUpdate(tx, pictureId);

    authorize(canDescribePicture(actor, picture));

    await reframe(tx, pictureId, { focusX: x, focusY: y });
  });
}

/** Draws the crop of one ratio, or leaves it to the focus again. */
export async function cropPicture(db: Db, actor: Actor, { pictureId, ratio, crop }: CropPicture): Promise<void> {
  await db.transaction(async (tx) => {
    const picture = await getPictureForUpdate(tx, pictureId);

    authorize(canDescribePicture(actor, picture));
    if (crop && !isCropOf(crop, { picture, ratio })) throw new DomainError("invalid", "crop_outside");

    const { [ratio]: _, ...others } = picture.crops;
    await reframe(tx, pictureId, { crops: crop ? { ...others, [ratio]: crop } : others });
  });
}

/** Until the worker has made the new crops, pages show the whole picture. */
async function reframe(tx: Db, pictureId: string, framing: { focusX: number; focusY: number } | { crops: Crops }): Promise<void> {
  await tx
    .update(media)
    .set({ ...framing, formats: FIRST_FORMATS })
    .where(eq(media.id, pictureId));
  await announceUnfinished(tx);
  await markStale(tx, await listKeysShowing(tx, pictureId));
}
