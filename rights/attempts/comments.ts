import type { Db } from "@polosa/db/client.ts";
import { commentAppeals } from "@polosa/db/schema/threads.ts";
import { appealComment, decideAppeal } from "@polosa/newsroom/appeals/commands.ts";
import { handOverComment } from "@polosa/newsroom/claims/commands.ts";
import { approveComment, decideComments, removeAllOfReader, removeComment } from "@polosa/newsroom/moderation/commands.ts";
import { undoAct } from "@polosa/newsroom/moderation/undoing.ts";
import { imposeSanction, liftSanction } from "@polosa/newsroom/sanctions/commands.ts";
import { givenComment, givenReader } from "@polosa/newsroom/testing/builders.ts";
import { eq } from "drizzle-orm";
import { asAdministrator, givenPublished, givenWaitingComment, type Scene } from "../scene.ts";
import type { Attempt } from "./attempt.ts";

const why = { reason: "spam", note: "" } as const;

/** Removed by the owner, whatever they may be by now; its author asks for another pair of eyes. */
async function givenAppeal(db: Db, scene: Scene): Promise<string> {
  const [{ id: articleId }, reader] = [await givenPublished(db, scene), await givenReader(db)];
  const { id: commentId } = await givenComment(db, { articleId, reader });
  await removeComment(db, asAdministrator(scene.owner), { commentId, ...why });
  await appealComment(db, reader, { commentId, body: "Верните" });
  const [appeal] = await db.select({ id: commentAppeals.id }).from(commentAppeals).where(eq(commentAppeals.commentId, commentId));
  return appeal?.id ?? "";
}

/** Of a reader who has written in both sections. */
async function givenWriter(db: Db, scene: Scene): Promise<string> {
  const reader = await givenReader(db);
  const elsewhere = { ...scene, sectionId: scene.actor.roles[0]?.sectionId ?? scene.sectionId };
  for (const place of [scene, elsewhere]) await givenComment(db, { articleId: (await givenPublished(db, place)).id, reader });
  return reader.id;
}

export const commentAttempts: Record<string, Attempt> = {
  "appeals/decideAppealAction": async (db, scene) => decideAppeal(db, scene.actor, { appealId: await givenAppeal(db, scene), verdict: "granted", answer: "" }),
  "moderation/decideCommentsAction": async (db, scene) =>
    void (await decideComments(db, scene.actor, { act: "approve", commentIds: [await givenWaitingComment(db, scene)] })),
  "moderation/handOverCommentAction": async (db, scene) =>
    handOverComment(db, scene.actor, { commentId: await givenWaitingComment(db, scene), personId: scene.other.id }),
  "moderation/removeAllOfReaderAction": async (db, scene) => {
    await removeAllOfReader(db, scene.actor, { readerId: await givenWriter(db, scene), days: null, ...why });
  },
  "moderation/undoActAction": async (db, scene) => {
    const commentId = await givenWaitingComment(db, scene);
    // Nobody undoes what somebody else did; who did may have lost the right since.
    const { actId } = await approveComment(db, asAdministrator(scene.actor), { commentId });
    await undoAct(db, scene.actor, { actId });
  },
  "sanctions/imposeSanctionAction": async (db, scene) => {
    await imposeSanction(db, scene.actor, { kind: "ban", readerId: (await givenReader(db)).id, ...why });
  },
  "sanctions/liftSanctionAction": async (db, scene) => {
    const sanctionId = await imposeSanction(db, asAdministrator(scene.other), { kind: "ban", readerId: (await givenReader(db)).id, ...why });
    await liftSanction(db, scene.actor, { sanctionId });
  },
};
