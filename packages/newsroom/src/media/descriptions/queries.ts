import { createHash } from "node:crypto";
import type { Db } from "@polosa/db/client.ts";
import { media } from "@polosa/db/schema/media.ts";
import { people } from "@polosa/db/schema/people.ts";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { DomainError } from "../../kernel/errors.ts";
import { pictureColumns } from "../queries.ts";
import { type Picture, toPicture } from "../rules.ts";
import type { PictureDescription } from "./input.ts";

export const descriptionColumns = {
  alts: media.alts,
  caption: media.caption,
  credit: media.credit,
  licence: media.licence,
  licenceEndsOn: media.licenceEndsOn,
  labels: media.labels,
};

export interface DescribedPicture extends Picture, PictureDescription {
  fileName: string;
  uploadedAt: string;
  uploadedBy: { id: string; name: string };
  /** Changes with the description; a change has to name the one it is based on. */
  stamp: string;
}

/** A picture with everything that is said of it. Null for an id that is none as well. */
export async function findDescribedPicture(db: Db, id: string): Promise<DescribedPicture | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const [row] = await db
    .select({ ...pictureColumns, ...descriptionColumns, fileName: media.fileName, uploadedAt: media.uploadedAt, personId: people.id, person: people.name })
    .from(media)
    .innerJoin(people, eq(people.id, media.uploadedBy))
    .where(eq(media.id, id));
  const picture = row && toPicture(row);
  if (!picture) return null;
  const { alts, caption, credit, licence, licenceEndsOn, labels } = row;
  const description = { alts, caption, credit, licence, licenceEndsOn, ai: picture.ai, labels };
  return {
    ...picture,
    ...description,
    fileName: row.fileName,
    uploadedAt: row.uploadedAt.toISOString(),
    uploadedBy: { id: row.personId, name: row.person },
    stamp: toStamp(description),
  };
}

export async function getDescribedPicture(db: Db, id: string): Promise<DescribedPicture> {
  const picture = await findDescribedPicture(db, id);
  if (!picture) throw new DomainError("not_found", "picture_missing");
  return picture;
}

function toStamp({ alts, caption, credit, licence, licenceEndsOn, ai, labels }: PictureDescription): string {
  const said = [alts.kk, alts.ru, alts.en, caption, credit, licence, licenceEndsOn, ai, labels];
  return createHash("sha256").update(JSON.stringify(said)).digest("base64url");
}
