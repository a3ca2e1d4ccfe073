import { hasNoControlCharacters } from "@polosa/document/text.ts";
import { z } from "zod";
import { removalReasons } from "../comments/reasons.ts";
import { commentActs } from "./rules.ts";

/** Comments that one act takes at most. */
export const MOST_AT_ONCE = 500;
/** Seconds for which an act can be undone. */
export const UNDO_SECONDS = 30;

const CommentId = z.uuid({ error: "comment_missing" });
const CommentIds = z
  .array(CommentId)
  .min(1, { error: "nothing_selected" })
  .max(MOST_AT_ONCE, { error: "too_many_selected" })
  .transform((ids) => [...new Set(ids)]);
const Reason = z.enum(removalReasons, { error: "removal_reason_missing" });
const Note = z.string().trim().max(1_000, { error: "moderator_note_too_long" }).refine(hasNoControlCharacters, { error: "control_characters" });

export const ApproveComment = z.strictObject({ commentId: CommentId });
export type ApproveComment = z.infer<typeof ApproveComment>;

export const RemoveComment = z.strictObject({ commentId: CommentId, reason: Reason, note: Note });
export type RemoveComment = z.infer<typeof RemoveComment>;

/** One act on one comment or many. */
export const DecideComments = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("remove"), commentIds: CommentIds, reason: Reason, note: Note }),
  z.strictObject({ act: z.enum(commentActs).exclude(["remove"]), commentIds: CommentIds }),
]);
export type DecideComments = z.infer<typeof DecideComments>;

/** Days back from now; null: from the first comment on. */
const Days = z.union([z.literal(1), z.literal(7), z.literal(30), z.null()], { error: "malformed" });
export const RemoveAllOfReader = z.strictObject({ readerId: z.uuid({ error: "reader_missing" }), days: Days, reason: Reason, note: Note });
export type RemoveAllOfReader = z.infer<typeof RemoveAllOfReader>;

export const UndoAct = z.strictObject({ actId: z.uuid({ error: "undo_too_late" }) });
export type UndoAct = z.infer<typeof UndoAct>;
