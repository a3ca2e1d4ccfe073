import { z } from "zod";

export const FollowOriginal = z.strictObject({
  articleId: z.uuid(),
  /** Number of the original's revision that the translator has taken in. */
  revision: z.int().min(1),
});
export type FollowOriginal = z.infer<typeof FollowOriginal>;
