import { approveComment, removeComment, restoreComment, takeBackDecision } from "@polosa/newsroom/moderation/commands.ts";
import { asAdministrator, givenWaitingComment } from "../scene.ts";
import type { Attempt } from "./attempt.ts";

const why = { reason: "spam", note: "" } as const;

export const commentAttempts: Record<string, Attempt> = {
  "moderation/approveCommentAction": async (db, scene) => approveComment(db, scene.actor, { commentId: await givenWaitingComment(db, scene) }),
  "moderation/removeCommentAction": async (db, scene) => removeComment(db, scene.actor, { commentId: await givenWaitingComment(db, scene), ...why }),
  "moderation/restoreCommentAction": async (db, scene) => {
    const commentId = await givenWaitingComment(db, scene);
    await removeComment(db, asAdministrator(scene.other), { commentId, ...why });
    await restoreComment(db, scene.actor, { commentId });
  },
  "moderation/takeBackDecisionAction": async (db, scene) => {
    const commentId = await givenWaitingComment(db, scene);
    // Nobody takes back what somebody else decided; who did may have lost the right since.
    await approveComment(db, asAdministrator(scene.actor), { commentId });
    await takeBackDecision(db, scene.actor, { commentId });
  },
};
