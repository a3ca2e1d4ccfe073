import type { Db } from "@polosa/db/client.ts";
import type { Localized } from "@polosa/db/schema/columns.ts";
import { media } from "@polosa/db/schema/media.ts";
import { withoutControlCharacters } from "@polosa/document/text.ts";
import { and, desc, ilike, inArray, or, sql } from "drizzle-orm";
import { type Picture, toPicture } from "./rules.ts";

export interface LibraryPicture extends Picture {
  fileName: string;
  alts: Localized;
  caption: string;
  credit: string;
}

const PAGE = 40;

export const pictureColumns = {
  mediaId: media.id,
  hash: media.hash,
  width: media.width,
  height: media.height,
  widths: media.widths,
  formats: media.formats,
  focusX: media.focusX,
  focusY: media.focusY,
};

/** Pictures by media id. */
export async function listPictures(db: Db, ids: string[]): Promise<Record<string, Picture>> {
  if (ids.length === 0) return {};
  const rows = await db.select(pictureColumns).from(media).where(inArray(media.id, ids));
  return Object.fromEntries(rows.flatMap((row) => [toPicture(row)].flatMap((picture) => (picture ? [[picture.id, picture]] : []))));
}

/** The newest pictures whose name, caption or description has the words; the id of the last one continues the list. */
export async function listLibrary(db: Db, { search, after }: { search: string; after: string | null }): Promise<LibraryPicture[]> {
  const like = `%${withoutControlCharacters(search)
    .trim()
    .replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await db
    .select({ ...pictureColumns, fileName: media.fileName, alts: media.alts, caption: media.caption, credit: media.credit })
    .from(media)
    .where(
      and(
        search.trim() === "" ? undefined : or(ilike(media.fileName, like), sql`${media.alts}::text ilike ${like}`, ilike(media.caption, like)),
        after ? sql`(${media.uploadedAt}, ${media.id}) < (select uploaded_at, id from ${media} where id = ${after})` : undefined,
      ),
    )
    .orderBy(desc(media.uploadedAt), desc(media.id))
    .limit(PAGE);
  return rows.flatMap(({ fileName, alts, caption, credit, ...row }) => {
    const picture = toPicture(row);
    return picture ? [{ ...picture, fileName, alts, caption, credit }] : [];
  });
}
