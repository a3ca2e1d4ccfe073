import { z } from "zod";

export const OpenArticle = z.strictObject({ articleId: z.uuid() });
export type OpenArticle = z.infer<typeof OpenArticle>;
