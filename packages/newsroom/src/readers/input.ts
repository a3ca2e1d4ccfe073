import { z } from "zod";
import { PostComment } from "../comments/input.ts";

export const ReaderName = PostComment.shape.name;

export const RenameReader = z.strictObject({ name: ReaderName });
export type RenameReader = z.infer<typeof RenameReader>;

/** What a first sign-in asks for. */
export const WelcomeReader = z.strictObject({ name: ReaderName, agreed: z.literal("yes", { error: "agreement_missing" }) });

/** Who was found to be at the other end: by a code, a link, or another house's word. */
export const Proof = z.discriminatedUnion("way", [
  z.strictObject({ way: z.literal("email"), address: z.string() }),
  /** E.164. */
  z.strictObject({ way: z.literal("phone"), address: z.string() }),
  z.strictObject({ way: z.literal("oidc"), issuer: z.string(), subject: z.string(), name: z.string() }),
]);
export type Proof = z.infer<typeof Proof>;
