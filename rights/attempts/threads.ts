import { resetSectionThread, resetThread, setSectionThread, setThread } from "@polosa/newsroom/threads/commands.ts";
import { asAdministrator, givenPublished } from "../scene.ts";
import type { Attempt } from "./attempt.ts";

const closed = { mode: "closed", slowSeconds: 0 } as const;

export const threadAttempts: Record<string, Attempt> = {
  "threads/resetSectionThreadAction": async (db, { actor, other, sectionId }) => {
    await setSectionThread(db, asAdministrator(other), { sectionId, closesAfterDays: null, ...closed });
    await resetSectionThread(db, actor, { sectionId });
  },
  "threads/resetThreadAction": async (db, scene) => {
    const { id: articleId } = await givenPublished(db, scene);
    await setThread(db, asAdministrator(scene.other), { articleId, ...closed });
    await resetThread(db, scene.actor, { articleId });
  },
  "threads/setSectionThreadAction": async (db, { actor, sectionId }) => setSectionThread(db, actor, { sectionId, closesAfterDays: null, ...closed }),
  "threads/setThreadAction": async (db, scene) => setThread(db, scene.actor, { articleId: (await givenPublished(db, scene)).id, ...closed }),
};
