import { type RemovalReason, removalReasons } from "@polosa/newsroom/comments/reasons.ts";

/** A moderator's reason for removing; null where the standing says it all. */
export const toStandingReason = (reason: string): RemovalReason | null => removalReasons.find((known) => known === reason) ?? null;
