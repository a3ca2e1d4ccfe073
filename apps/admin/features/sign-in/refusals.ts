/** The reason behind next-auth's `error`: its own word for a wrong password, or a reason of ours. */
export function toRefusal(error: unknown): string | null {
  if (typeof error !== "string" || error === "") return null;
  return error === "CredentialsSignin" ? "sign_in_refused" : error;
}
