import type { ActedOn } from "@polosa/newsroom/moderation/rules.ts";
import type { ListedComment } from "../loaders.ts";

/** A listed comment as the rules of acts see it. */
export const toActedOn = ({ standing, isReply, isPicked, isPinned, decision, mark, reports }: ListedComment): ActedOn => ({
  standing,
  isReply,
  isPicked,
  isPinned,
  isWithdrawn: standing === "removed" && decision.by === null,
  isQuestioned: mark !== "" || reports.count > 0,
});
