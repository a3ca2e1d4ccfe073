import { z } from "zod";

export const RevokeSession = z.object({ sessionId: z.string().regex(/^[0-9a-f]{64}$/) });
export type RevokeSession = z.infer<typeof RevokeSession>;
