import { notices } from "@polosa/db/schema/notices.ts";
import { canReadAudit } from "@polosa/newsroom/audit/permissions.ts";
import { authorize } from "@polosa/newsroom/kernel/errors.ts";
import { notify, readAllNotices, readNotice } from "@polosa/newsroom/notices/commands.ts";
import { listNotices } from "@polosa/newsroom/notices/queries.ts";
import { eq } from "drizzle-orm";
import { givenDraft } from "../scene.ts";
import type { Attempt } from "./attempt.ts";

export const recordAttempts: Record<string, Attempt> = {
  "audit/verifyAuditAction": async (_db, { actor }) => authorize(canReadAudit(actor)),
  "notices/readAllNoticesAction": (db, { actor }) => readAllNotices(db, actor),
  "notices/readNoticeAction": async (db, scene) => {
    const { id } = await givenDraft(db, scene);
    await notify(db, { personIds: [scene.owner.id], kind: "approved", articleId: id, actorId: null });
    const [told] = await db.select({ id: notices.id }).from(notices).where(eq(notices.personId, scene.owner.id));
    // To everybody else it is as if there were none.
    const { notices: mine } = await listNotices(db, scene.actor, { unread: true, after: null });
    authorize(mine.some(({ id }) => id === told?.id));
    await readNotice(db, scene.actor, { noticeId: told?.id ?? "" });
  },
};
