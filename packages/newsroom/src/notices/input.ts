import { z } from "zod";

export const ReadNotice = z.strictObject({ noticeId: z.uuid({ error: "notice_missing" }) });
export type ReadNotice = z.infer<typeof ReadNotice>;

export const ReadAllNotices = z.strictObject({});
export type ReadAllNotices = z.infer<typeof ReadAllNotices>;

export const NoticeFilters = z.object({
  /** Only what was not read yet. */
  unread: z.boolean().catch(false),
  /** Where the page before ended. */
  after: z.string().max(100).nullable().catch(null),
});
export type NoticeFilters = z.infer<typeof NoticeFilters>;
