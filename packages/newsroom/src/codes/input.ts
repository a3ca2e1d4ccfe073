import { z } from "zod";

/** People type it with a space in the middle, as apps show it. */
export const Code = z.object({
  code: z
    .string()
    .transform((code) => code.replace(/\s/g, ""))
    .pipe(
      z
        .string()
        .min(1, { error: "code_missing" })
        .regex(/^\d{6}$/, { error: "code_malformed" }),
    ),
});
export type Code = z.infer<typeof Code>;
