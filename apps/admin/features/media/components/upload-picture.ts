import { ratios } from "@polosa/newsroom/media/crops/rules.ts";
import { PICTURE_BYTES_LIMIT } from "@polosa/newsroom/media/input.ts";
import type { Picture } from "@polosa/newsroom/media/rules.ts";
import { z } from "zod";
import { sendFile } from "./send-file.ts";

export interface PictureWords {
  alt: string;
  caption: string;
  credit: string;
}

export type Uploaded = { ok: true; picture: Picture } | { ok: false; reason: string };

const Crop = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const Answer = z.object({
  ok: z.literal(true),
  picture: z.object({
    id: z.uuid(),
    hash: z.string(),
    width: z.number(),
    height: z.number(),
    widths: z.array(z.number()),
    formats: z.array(z.enum(["avif", "webp", "jpeg"])),
    focus: z.object({ x: z.number(), y: z.number() }),
    crops: z.partialRecord(z.enum(ratios), Crop),
    ai: z.enum(["none", "assisted", "generated"]),
  }),
});

/** Sends a file to the library. `onProgress` hears how much of it has left, from 0 to 1; decoding comes after that. */
export function uploadPicture(file: File, words: PictureWords & { locale: string }, onProgress: (sent: number) => void): Promise<Uploaded> {
  return send(file, { address: "/api/pictures", words: { ...words }, onProgress });
}

/** Puts a file in the place of a picture that is in the library. */
export function uploadReplacement(file: File, pictureId: string, onProgress: (sent: number) => void): Promise<Uploaded> {
  return send(file, { address: `/api/pictures/${pictureId}`, words: {}, onProgress });
}

interface Sending {
  address: string;
  words: Record<string, string>;
  onProgress(sent: number): void;
}

async function send(file: File, { address, words, onProgress }: Sending): Promise<Uploaded> {
  if (file.size > PICTURE_BYTES_LIMIT) return { ok: false, reason: "picture_too_large" };
  if (file.size === 0) return { ok: false, reason: "picture_empty" };

  const body = new FormData();
  for (const [name, value] of Object.entries(words)) body.set(name, value);
  body.set("file", file);
  return sendFile({ address, body, answer: Answer, onProgress });
}
