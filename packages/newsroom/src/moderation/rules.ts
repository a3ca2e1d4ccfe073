import type { Standing } from "@polosa/db/schema/comments.ts";

/** What a moderator does with a comment. `leave`: it stays as it is, and what was said against it is settled. */
export const commentActs = ["approve", "remove", "restore", "leave", "pick", "unpick", "pin", "unpin"] as const;
export type CommentAct = (typeof commentActs)[number];

/** What decides whether an act is open. */
export interface ActedOn {
  standing: Standing;
  /** It answers another comment. */
  isReply: boolean;
  isPicked: boolean;
  isPinned: boolean;
  /** Its author took it away themselves. */
  isWithdrawn: boolean;
  /** Screening marked it, or readers reported it. */
  isQuestioned: boolean;
}

/** Whether the act still has something to do; false for what somebody else has decided meanwhile. */
export function isOpenTo(act: CommentAct, comment: ActedOn): boolean {
  switch (act) {
    case "approve":
      return comment.standing === "waiting";
    case "remove":
      return comment.standing !== "removed";
    case "restore":
      return comment.standing === "removed" && !comment.isWithdrawn;
    case "leave":
      return comment.standing === "visible" && comment.isQuestioned;
    case "pick":
      return comment.standing === "visible" && !comment.isPicked;
    case "unpick":
      return comment.isPicked;
    case "pin":
      return comment.standing === "visible" && !comment.isPinned && !comment.isReply;
    case "unpin":
      return comment.isPinned;
  }
}
