import { hasNoControlCharacters } from "@polosa/document/text.ts";
import { z } from "zod";
import { removalReasons } from "../comments/reasons.ts";

export const ApproveComment = z.strictObject({ commentId: z.uuid() });
export type ApproveComment = z.infer<typeof ApproveComment>;

export const RemoveComment = z.strictObject({
  commentId: z.uuid(),
  reason: z.enum(removalReasons, { error: "removal_reason_missing" }),
  note: z.string().trim().max(1_000, { error: "note_too_long" }).refine(hasNoControlCharacters, { error: "control_characters" }),
});
export type RemoveComment = z.infer<typeof RemoveComment>;

export const RestoreComment = ApproveComment;
export type RestoreComment = ApproveComment;

export const TakeBackDecision = ApproveComment;
export type TakeBackDecision = ApproveComment;

export const queues = ["waiting", "visible", "removed"] as const;
export const QueueFilters = z.object({
  queue: z.enum(queues).catch("waiting"),
  after: z.string().max(100).nullable().catch(null),
});
export type QueueFilters = z.infer<typeof QueueFilters>;
