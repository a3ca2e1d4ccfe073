import type { Db } from "@polosa/db/client.ts";
import type { Actor } from "@polosa/newsroom/kernel/actor.ts";
import { addPicture } from "@polosa/newsroom/media/commands.ts";
import type { Storage } from "@polosa/newsroom/storage/storage.ts";
import sharp from "sharp";
import { pictures } from "./gallery.ts";
import { wordsOf } from "./words.ts";

const WIDTH = 1_280;
const PORTRAIT_WIDTH = 480;
const AT_ONCE = 2;

export interface Hanging {
  storage: Storage;
  onProgress(text: string): void;
}

/** Draws every picture of the demo into the library. Returns media ids by picture key. */
export async function hangPictures(db: Db, actor: Actor, { storage, onProgress }: Hanging): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const left = Object.entries(pictures);
  const total = left.length;
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return ids;

  async function work(): Promise<void> {
    for (let next = left.shift(); next; next = left.shift()) {
      const [key, draw] = next;
      const width = key.startsWith("portrait-") ? PORTRAIT_WIDTH : WIDTH;
      const bytes = await sharp(Buffer.from(draw())).resize({ width }).png({ compressionLevel: 1 }).toBuffer();
      ids.set(key, await addPicture(db, actor, { fileName: `${key}.png`, bytes, locale: "ru", ...wordsOf(key), credit: "Рисунок редакции", storage }));
      onProgress(`drawing pictures, ${ids.size} of ${total}`);
    }
  }
}
