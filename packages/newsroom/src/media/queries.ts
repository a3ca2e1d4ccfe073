import type { Db } from "@polosa/db/client.ts";
import { media } from "@polosa/db/schema/media.ts";
import { withoutControlCharacters } from "@polosa/document/document.ts";
import { and, desc, ilike, inArray, or, sql } from "drizzle-orm";
import type { Picture } from "./rules.ts";

export interface LibraryPicture extends Picture {
  fileName: string;
  alt: string;
  caption: string;
  credit: string;
}

const PAGE = 40;

/** Pictures by media id. */
export async function listPictures(db: Db, ids: string[]): Promise<Record<string, Picture>> {
  if (ids.length === 0) return {};
  const rows = await db
    .select({ id: media.id, hash: media.hash, width: media.width, height: media.height, widths: media.widths })
    .from(media)
    .where(inArray(media.id, ids));
  return Object.fromEntries(rows.map((row) => [row.id, row]));
}

/** The newest pictures whose name, caption or description has the words; the id of the last one continues the list. */
export async function listLibrary(db: Db, { search, after }: { search: string; after: string | null }): Promise<LibraryPicture[]> {
  const like = `%${withoutControlCharacters(search)
    .trim()
    .replace(/[\\%_]/g, "\\$&")}%`;
  return db
    .select({
      id: media.id,
      hash: media.hash,
      width: media.width,
      height: media.height,
      widths: media.widths,
      fileName: media.fileName,
      alt: media.alt,
      caption: media.caption,
      credit: media.credit,
    })
    .from(media)
    .where(
      and(
        search.trim() === "" ? undefined : or(ilike(media.fileName, like), ilike(media.alt, like), ilike(media.caption, like)),
        after ? sql`(${media.uploadedAt}, ${media.id}) < (select uploaded_at, id from ${media} where id = ${after})` : undefined,
      ),
    )
    .orderBy(desc(media.uploadedAt), desc(media.id))
    .limit(PAGE);
}
