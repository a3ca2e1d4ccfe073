import type { Db } from "@polosa/db/client.ts";
import { settleNote, writeNote } from "@polosa/newsroom/margins/commands.ts";
import { askForReview, decideReview, withdrawReview } from "@polosa/newsroom/reviews/commands.ts";
import { cancelSchedule, reschedule, schedulePublication, scheduleTakedown } from "@polosa/newsroom/schedules/commands.ts";
import { asAdministrator, givenDraft, givenPublished, type Scene } from "../scene.ts";
import type { Attempt } from "./attempt.ts";

const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();

async function givenReview(db: Db, scene: Scene): Promise<{ articleId: string; reviewId: string }> {
  const { id, revision } = await givenDraft(db, scene);
  return { articleId: id, reviewId: await askForReview(db, asAdministrator(scene.owner), { articleId: id, revision, note: "", assigneeId: null }) };
}

async function givenPlan(db: Db, scene: Scene): Promise<{ articleId: string; scheduleId: string }> {
  const { id, revision } = await givenDraft(db, scene);
  return {
    articleId: id,
    scheduleId: await schedulePublication(db, asAdministrator(scene.other), { articleId: id, revision, dueAt: tomorrow(), change: null }),
  };
}

const said = { body: "Откуда это известно?", mentions: [], threadId: null, passage: { quote: "Текст", before: "", after: "" }, replacement: "Слова" };

export const planAttempts: Record<string, Attempt> = {
  "margins/settleNoteAction": async (db, scene) => {
    const { id } = await givenDraft(db, scene);
    const noteId = await writeNote(db, asAdministrator(scene.other), { articleId: id, ...said });
    await settleNote(db, scene.actor, { articleId: id, noteId, outcome: "accepted" });
  },
  "margins/writeNoteAction": async (db, scene) => {
    const { id } = await givenDraft(db, scene);
    await writeNote(db, scene.actor, { articleId: id, ...said });
  },
  "reviews/askForReviewAction": async (db, scene) => {
    const { id, revision } = await givenDraft(db, scene);
    await askForReview(db, scene.actor, { articleId: id, revision, note: "", assigneeId: null });
  },
  "reviews/decideReviewAction": async (db, scene) => decideReview(db, scene.actor, { ...(await givenReview(db, scene)), verdict: "approved", note: "" }),
  "reviews/withdrawReviewAction": async (db, scene) => withdrawReview(db, scene.actor, await givenReview(db, scene)),
  "schedules/cancelScheduleAction": async (db, scene) => cancelSchedule(db, scene.actor, await givenPlan(db, scene)),
  "schedules/rescheduleAction": async (db, scene) => reschedule(db, scene.actor, { scheduleIds: [(await givenPlan(db, scene)).scheduleId], minutes: 30 }),
  "schedules/schedulePublicationAction": async (db, scene) => {
    const { id, revision } = await givenDraft(db, scene);
    await schedulePublication(db, scene.actor, { articleId: id, revision, dueAt: tomorrow(), change: null });
  },
  "schedules/scheduleTakedownAction": async (db, scene) => {
    const { id } = await givenPublished(db, scene);
    await scheduleTakedown(db, scene.actor, { articleId: id, dueAt: tomorrow(), reason: "Срок согласия истёк" });
  },
};
