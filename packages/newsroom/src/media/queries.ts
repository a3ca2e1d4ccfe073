import type { Db } from "@polosa/db/client.ts";
import { media } from "@polosa/db/schema/media.ts";
import { desc, eq, inArray, sql } from "drizzle-orm";
import { DomainError } from "../kernel/errors.ts";
import { type Picture, toPicture } from "./rules.ts";

export const pictureColumns = {
  mediaId: media.id,
  hash: media.hash,
  width: media.width,
  height: media.height,
  widths: media.widths,
  formats: media.formats,
  focusX: media.focusX,
  focusY: media.focusY,
  crops: media.crops,
  pictureAi: media.ai,
};

/** Pictures by media id. */
export async function listPictures(db: Db, ids: string[]): Promise<Record<string, Picture>> {
  if (ids.length === 0) return {};
  const rows = await db.select(pictureColumns).from(media).where(inArray(media.id, ids));
  return Object.fromEntries(rows.flatMap((row) => [toPicture(row)].flatMap((picture) => (picture ? [[picture.id, picture]] : []))));
}

export async function findPicture(db: Db, id: string): Promise<Picture | null> {
  return (await listPictures(db, [id]))[id] ?? null;
}

export async function getPicture(db: Db, id: string): Promise<Picture> {
  const picture = await findPicture(db, id);
  if (!picture) throw new DomainError("not_found", "picture_missing");
  return picture;
}

/** Locks the picture until the transaction ends. */
export async function getPictureForUpdate(tx: Db, id: string): Promise<Picture & { uploadedBy: string }> {
  const [row] = await tx
    .select({ ...pictureColumns, uploadedBy: media.uploadedBy })
    .from(media)
    .where(eq(media.id, id))
    .for("update");
  const picture = row && toPicture(row);
  if (!picture) throw new DomainError("not_found", "picture_missing");
  return { ...picture, uploadedBy: row.uploadedBy };
}

/** Ids of the pictures whose renditions are not all made. The newest first: somebody waits for it. */
export async function listUnfinishedPictures(db: Db): Promise<string[]> {
  const rows = await db.select({ id: media.id }).from(media).where(sql`not ${media.formats} @> array['avif']`).orderBy(desc(media.uploadedAt), desc(media.id));
  return rows.map(({ id }) => id);
}
