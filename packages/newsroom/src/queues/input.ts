import { standings } from "@polosa/db/schema/comments.ts";
import { z } from "zod";

export const queues = ["waiting", "reported", "marked", "appeals", "mine", "all"] as const;
export type QueueName = (typeof queues)[number];

/** What of the comments is asked for. All but `queue`, `after` and `size` belong to the queue of all. */
export const QueueFilters = z.object({
  queue: z.enum(queues).catch("waiting"),
  after: z.string().max(120).nullable().catch(null),
  size: z.coerce
    .number()
    .pipe(z.union([z.literal(50), z.literal(200)]))
    .catch(50),
  search: z.string().trim().max(100).catch(""),
  standing: z.enum(standings).nullable().catch(null),
  readerId: z.uuid().nullable().catch(null),
  articleId: z.uuid().nullable().catch(null),
});
export type QueueFilters = z.infer<typeof QueueFilters>;
