import type { Refusal } from "../shell/components/forms/use-outcome.ts";

/** What is behind next-auth's `error`: its own word for a wrong password, or a reason of ours, with the minutes to wait where there are some. */
export function toRefusal(error: unknown): Refusal | null {
  if (typeof error !== "string" || error === "") return null;
  const [reason = "", minutes] = error.split(" ");
  return { reason: reason === "CredentialsSignin" ? "sign_in_refused" : reason, fields: minutes ? { minutes } : {} };
}

export const toPlainRefusal = (reason: string): Refusal => ({ reason, fields: {} });
