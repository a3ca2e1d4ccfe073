import { z } from "zod";

export const SignIn = z.object({
  email: z.string().trim().min(1, { error: "email_missing" }).max(254, { error: "email_malformed" }),
  password: z.string().min(1, { error: "password_missing" }).max(1_000, { error: "sign_in_refused" }),
  userAgent: z
    .string()
    .max(10_000)
    .transform((agent) => agent.slice(0, 300))
    .catch(""),
});
export type SignIn = z.infer<typeof SignIn>;
