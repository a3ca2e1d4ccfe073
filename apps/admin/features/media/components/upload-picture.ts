import { PICTURE_BYTES_LIMIT } from "@polosa/newsroom/media/input.ts";
import type { Picture } from "@polosa/newsroom/media/rules.ts";
import { z } from "zod";

export interface PictureWords {
  alt: string;
  caption: string;
  credit: string;
}

export type Uploaded = { ok: true; picture: Picture } | { ok: false; reason: string };

const Answer = z.union([
  z.object({
    ok: z.literal(true),
    picture: z.object({
      id: z.uuid(),
      hash: z.string(),
      width: z.number(),
      height: z.number(),
      widths: z.array(z.number()),
      formats: z.array(z.enum(["avif", "webp", "jpeg"])),
      focus: z.object({ x: z.number(), y: z.number() }),
    }),
  }),
  z.object({ ok: z.literal(false), reason: z.string() }),
]);

/** Sends a file to the library. `onProgress` hears how much of it has left, from 0 to 1; decoding comes after that. Only XHR tells. */
export function uploadPicture(file: File, words: PictureWords & { locale: string }, onProgress: (sent: number) => void): Promise<Uploaded> {
  if (file.size > PICTURE_BYTES_LIMIT) return Promise.resolve({ ok: false, reason: "picture_too_large" });
  if (file.size === 0) return Promise.resolve({ ok: false, reason: "picture_empty" });

  const body = new FormData();
  for (const [name, value] of Object.entries(words)) body.set(name, value);
  body.set("file", file);

  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/pictures");
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener("load", () => resolve(toUploaded(request.responseText)));
    request.addEventListener("error", () => resolve({ ok: false, reason: "offline" }));
    request.send(body);
  });
}

function toUploaded(text: string): Uploaded {
  try {
    const answer = Answer.safeParse(JSON.parse(text));
    return answer.success ? answer.data : { ok: false, reason: "unexpected" };
  } catch {
    return { ok: false, reason: "unexpected" };
  }
}
