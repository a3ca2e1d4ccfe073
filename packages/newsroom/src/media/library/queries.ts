import type { Db } from "@polosa/db/client.ts";
import type { Localized } from "@polosa/db/schema/columns.ts";
import { media } from "@polosa/db/schema/media.ts";
import { and, arrayContains, desc, ilike, or, type SQL, sql } from "drizzle-orm";
import { parseCursor, toCursor } from "../../kernel/cursor.ts";
import { descriptionColumns } from "../descriptions/queries.ts";
import { LICENCE_WARNING_DAYS } from "../licences/rules.ts";
import { pictureColumns } from "../queries.ts";
import { type Picture, toPicture } from "../rules.ts";
import type { LibraryFilters } from "./input.ts";

export interface LibraryPicture extends Picture {
  fileName: string;
  alts: Localized;
  caption: string;
  credit: string;
  licenceEndsOn: string | null;
  labels: string[];
}

const PAGE = 40;

/** A page of pictures, the newest first. `next` is the `after` of the following page, null on the last. */
export async function listLibrary(
  db: Db,
  { today, ...filters }: LibraryFilters & { today: string },
): Promise<{ pictures: LibraryPicture[]; next: string | null }> {
  const rows = await db
    .select({ ...pictureColumns, ...descriptionColumns, fileName: media.fileName, uploadedAt: media.uploadedAt })
    .from(media)
    .where(and(...toConditions(filters, today)))
    .orderBy(desc(media.uploadedAt), desc(media.id))
    .limit(PAGE + 1);
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return {
    pictures: page.flatMap(({ fileName, alts, caption, credit, licenceEndsOn, labels, ...row }) => {
      const picture = toPicture(row);
      return picture ? [{ ...picture, fileName, alts, caption, credit, licenceEndsOn, labels }] : [];
    }),
    next: rows.length > PAGE && last ? toCursor(last.uploadedAt, last.mediaId) : null,
  };
}

/** Every label that some picture has, in the order of the alphabet. */
export async function listLabels(db: Db): Promise<string[]> {
  const rows = await db
    .selectDistinct({ label: sql<string>`unnest(${media.labels})` })
    .from(media)
    .orderBy(sql`1`)
    .limit(500);
  return rows.map(({ label }) => label);
}

function toConditions({ search, label, licence, after }: LibraryFilters, today: string): (SQL | undefined)[] {
  const like = `%${search.replace(/[\\%_]/g, "\\$&")}%`;
  const ended = parseCursor(after);
  const words = or(
    ilike(media.fileName, like),
    sql`${media.alts}::text ilike ${like}`,
    ilike(media.caption, like),
    ilike(media.credit, like),
    sql`array_to_string(${media.labels}, ' ') ilike ${like}`,
  );
  return [
    search === "" ? undefined : words,
    label ? arrayContains(media.labels, [label]) : undefined,
    licence === "ended" ? sql`${media.licenceEndsOn} < ${today}::date` : undefined,
    licence === "ending" ? sql`${media.licenceEndsOn} between ${today}::date and ${today}::date + ${LICENCE_WARNING_DAYS}::int` : undefined,
    ended ? sql`(${media.uploadedAt}, ${media.id}) < (${ended.at}::timestamptz, ${ended.id}::uuid)` : undefined,
  ];
}
