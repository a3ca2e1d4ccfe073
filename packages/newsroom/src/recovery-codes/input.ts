import { z } from "zod";

export const RecoveryCode = z.object({ code: z.string().trim().min(1, { error: "code_missing" }).max(40, { error: "recovery_code_wrong" }) });
export type RecoveryCode = z.infer<typeof RecoveryCode>;
