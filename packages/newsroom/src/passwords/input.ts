import { z } from "zod";

const LONGEST = 200;

/** Whether it will do is said by `refusePassword`, which knows whose it is to be. */
export const NewPassword = z.string().min(1, { error: "password_missing" }).max(LONGEST, { error: "password_too_long" });

export const ChangePassword = z.object({
  current: z.string().min(1, { error: "password_missing" }).max(1_000, { error: "password_wrong" }),
  password: NewPassword,
});
export type ChangePassword = z.infer<typeof ChangePassword>;

export const AskPasswordReset = z.object({ email: z.string().trim().min(1, { error: "email_missing" }).max(254, { error: "email_malformed" }) });
export type AskPasswordReset = z.infer<typeof AskPasswordReset>;

export const ResetPassword = z.object({ token: z.string().min(1).max(100), password: NewPassword });
export type ResetPassword = z.infer<typeof ResetPassword>;
