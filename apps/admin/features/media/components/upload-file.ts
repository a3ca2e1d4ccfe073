import { z } from "zod";

const Answer = z.union([
  z.object({ ok: z.literal(true), file: z.object({ id: z.uuid(), fileName: z.string(), type: z.string(), bytes: z.number() }) }),
  z.object({ ok: z.literal(false), reason: z.string() }),
]);
export type UploadedFile = z.infer<typeof Answer>;

/** Sends a file that readers will be offered. `onProgress` hears how much of it has left, from 0 to 1. */
export function uploadFile(file: File, onProgress: (sent: number) => void): Promise<UploadedFile> {
  const body = new FormData();
  body.set("file", file);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/files");
    request.responseType = "json";
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener("load", () => {
      const answer = Answer.safeParse(request.response);
      resolve(answer.success ? answer.data : { ok: false, reason: "unexpected" });
    });
    request.addEventListener("error", () => resolve({ ok: false, reason: "offline" }));
    request.send(body);
  });
}
