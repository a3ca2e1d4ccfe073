import { hasNoControlCharacters } from "@polosa/document/text.ts";
import { z } from "zod";
import { removalReasons } from "../comments/reasons.ts";
import { muteLengths } from "./rules.ts";

const words = {
  readerId: z.uuid({ error: "reader_missing" }),
  reason: z.enum(removalReasons, { error: "sanction_reason_missing" }),
  note: z.string().trim().max(1_000, { error: "moderator_note_too_long" }).refine(hasNoControlCharacters, { error: "control_characters" }),
};

export const ImposeSanction = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("mute"), lasts: z.enum(muteLengths, { error: "mute_length_missing" }), ...words }),
  z.strictObject({ kind: z.enum(["warning", "ban", "hold"]), ...words }),
]);
export type ImposeSanction = z.infer<typeof ImposeSanction>;

export const LiftSanction = z.strictObject({ sanctionId: z.uuid({ error: "sanction_missing" }) });
export type LiftSanction = z.infer<typeof LiftSanction>;
