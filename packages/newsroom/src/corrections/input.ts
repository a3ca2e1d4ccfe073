import { correctionKinds } from "@polosa/db/schema/corrections.ts";
import { fieldText } from "@polosa/document/text.ts";
import { z } from "zod";

export const CORRECTION_LIMIT = 1_000;

export const Correction = z.strictObject({
  kind: z.enum(correctionKinds),
  text: fieldText(CORRECTION_LIMIT, "correction_too_long").min(3, { error: "correction_missing" }),
});
export type Correction = z.infer<typeof Correction>;

/** What is said of a change to a published text: a note for readers, that it is none worth one, or nothing. */
export const SaidOfChange = z.union([Correction, z.literal("minor")]).nullable();
export type SaidOfChange = z.infer<typeof SaidOfChange>;
