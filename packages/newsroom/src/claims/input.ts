import { z } from "zod";

export const ClaimComment = z.strictObject({ commentId: z.uuid({ error: "comment_missing" }) });
export type ClaimComment = z.infer<typeof ClaimComment>;

export const HandOver = z.strictObject({ commentId: z.uuid({ error: "comment_missing" }), personId: z.uuid({ error: "colleague_missing" }) });
export type HandOver = z.infer<typeof HandOver>;
