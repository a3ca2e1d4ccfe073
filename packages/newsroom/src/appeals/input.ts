import { hasNoControlCharacters } from "@polosa/document/text.ts";
import { z } from "zod";

export const APPEAL_LIMIT = 2_000;

const clean = (text: string): string => text.replace(/\r\n?/g, "\n").trim();

export const AppealComment = z.strictObject({
  commentId: z.uuid({ error: "comment_missing" }),
  body: z
    .string()
    .transform(clean)
    .pipe(
      z
        .string()
        .min(1, { error: "appeal_empty" })
        .max(APPEAL_LIMIT, { error: "appeal_too_long" })
        .refine(hasNoControlCharacters, { error: "control_characters" }),
    ),
});
export type AppealComment = z.infer<typeof AppealComment>;

/** `answer` is told to the author; one that turns them down has to say something. */
export const DecideAppeal = z
  .strictObject({
    appealId: z.uuid({ error: "appeal_missing" }),
    verdict: z.enum(["granted", "upheld"], { error: "verdict_missing" }),
    answer: z
      .string()
      .transform(clean)
      .pipe(z.string().max(APPEAL_LIMIT, { error: "answer_too_long" }).refine(hasNoControlCharacters, { error: "control_characters" })),
  })
  .refine(({ verdict, answer }) => verdict === "granted" || answer !== "", { error: "answer_missing", path: ["answer"] });
export type DecideAppeal = z.infer<typeof DecideAppeal>;
