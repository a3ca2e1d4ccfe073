import { withoutControlCharacters } from "@polosa/document/text.ts";
import { z } from "zod";

export const FILE_BYTES_LIMIT = 25 * 1024 * 1024;

export const AddFile = z.object({
  /** As it is offered for saving; names of folders are not part of it. */
  fileName: z
    .string()
    .transform((name) =>
      withoutControlCharacters(name)
        .replace(/^.*[\\/]/s, "")
        .replace(/[<>:"|?*]/g, "_"),
    )
    .pipe(z.string().trim().min(1, { error: "file_unnamed" }).max(200, { error: "file_name_too_long" })),
  bytes: z
    .custom<Uint8Array>((bytes) => bytes instanceof Uint8Array, { error: "file_empty" })
    .refine((bytes) => bytes.byteLength > 0, { error: "file_empty" })
    .refine((bytes) => bytes.byteLength <= FILE_BYTES_LIMIT, { error: "file_too_large" }),
});
export type AddFile = z.infer<typeof AddFile>;
