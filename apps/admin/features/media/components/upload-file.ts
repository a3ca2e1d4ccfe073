import { FILE_BYTES_LIMIT } from "@polosa/newsroom/files/input.ts";
import { z } from "zod";
import { sendFile } from "./send-file.ts";

const Answer = z.object({
  ok: z.literal(true),
  file: z.object({ id: z.uuid(), path: z.string(), fileName: z.string(), type: z.string(), bytes: z.number() }),
});

export type UploadedFile = z.output<typeof Answer>["file"];

/** Sends a file that readers will download. `onProgress` hears how much of it has left, from 0 to 1. */
export async function uploadFile(file: File, onProgress: (sent: number) => void): Promise<{ ok: true; file: UploadedFile } | { ok: false; reason: string }> {
  if (file.size > FILE_BYTES_LIMIT) return { ok: false, reason: "file_too_large" };
  if (file.size === 0) return { ok: false, reason: "file_empty" };

  const body = new FormData();
  body.set("file", file);
  return sendFile({ address: "/api/files", body, answer: Answer, onProgress });
}
