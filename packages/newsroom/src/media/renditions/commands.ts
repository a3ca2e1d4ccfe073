import { buffer } from "node:stream/consumers";
import type { Db } from "@polosa/db/client.ts";
import { media } from "@polosa/db/schema/media.ts";
import { and, eq, sql } from "drizzle-orm";
import { markStale } from "../../kernel/stale-keys.ts";
import type { Storage } from "../../storage/storage.ts";
import { makeRest } from "../decoding/decoder.ts";
import type { RestJob } from "../decoding/jobs.ts";
import { findPicture } from "../queries.ts";
import type { Picture } from "../rules.ts";
import { listKeysShowing } from "../uses/queries.ts";
import { ALL_FORMATS, isFinished, printKey, toFinishedPrints, toWholeWidths } from "./rules.ts";

export const UNFINISHED_PICTURES_CHANNEL = "unfinished_pictures";

/** Not served: it holds what the camera wrote, and whatever else came in the file. */
export const originalKey = (hash: string): string => `originals/${hash}`;

/** Tells the worker. Part of the caller's transaction; the worker also asks by itself. */
export async function announceUnfinished(tx: Db): Promise<void> {
  await tx.execute(sql`select pg_notify(${UNFINISHED_PICTURES_CHANNEL}, '')`);
}

/** Makes every rendition that the picture still lacks and shows them. Whatever was made already is kept; doing it twice does no harm. */
export async function finishPicture(db: Db, storage: Storage, pictureId: string): Promise<void> {
  const picture = await findPicture(db, pictureId);
  if (!picture || isFinished(picture)) return;

  const wanted = await listMissing(storage, picture);
  if (wanted.length > 0) await makeRest(storage, await readSource(storage, picture), { wanted });

  await db.transaction(async (tx) => {
    const finished = await tx
      .update(media)
      .set({ formats: ALL_FORMATS, widths: toWholeWidths(picture.width) })
      .where(isStill(picture))
      .returning({ id: media.id });
    if (finished.length > 0) await markStale(tx, await listKeysShowing(tx, picture.id));
  });
}

async function listMissing(storage: Storage, picture: Picture): Promise<RestJob["wanted"]> {
  const wanted = toFinishedPrints(picture).flatMap((print) =>
    print.widths.flatMap((width) => print.formats.map((format) => ({ key: printKey(print, width, format), ai: print.ai, crop: print.crop, width, format }))),
  );
  const found = await Promise.all(wanted.map(({ key }) => storage.find(key)));
  return wanted.filter((_, index) => found[index] === null);
}

/** The upload; of a picture from before uploads were kept, its largest rendition. */
export async function readSource(storage: Storage, picture: Picture): Promise<Uint8Array> {
  const largest = printKey({ ...picture, ai: "none", crop: null }, picture.widths.at(-1) ?? picture.width, "jpeg");
  const source = (await storage.find(originalKey(picture.hash))) ?? (await storage.find(largest));
  if (!source) throw new Error(`Nothing is kept of picture ${picture.id}`);
  return buffer(await source.open());
}

/** Not when somebody replaced, cropped or marked it meanwhile: then what was made is not what it shows. */
const isStill = ({ id, hash, ai, crops, focus }: Picture) =>
  and(
    eq(media.id, id),
    eq(media.hash, hash),
    eq(media.ai, ai),
    sql`${media.crops} = ${JSON.stringify(crops)}::jsonb`,
    eq(media.focusX, focus.x),
    eq(media.focusY, focus.y),
  );
