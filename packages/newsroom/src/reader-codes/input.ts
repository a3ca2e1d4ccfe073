import { z } from "zod";
import { toPhoneNumber } from "../reader-phones/rules.ts";

/** A mailbox: upper and lower case are one. */
export const Email = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(
    z
      .string()
      .min(1, { error: "email_missing" })
      .max(254, { error: "email_malformed" })
      .pipe(z.email({ error: "email_malformed" })),
  );

/** Written in any usual way; E.164 after. */
export const PhoneNumber = z
  .string()
  .trim()
  .min(1, { error: "phone_missing" })
  .max(40, { error: "phone_malformed" })
  .transform((typed, context) => {
    const number = toPhoneNumber(typed);
    if (number) return number;
    context.addIssue({ code: "custom", message: "phone_malformed" });
    return z.NEVER;
  });

export const AskEmailCode = z.strictObject({ address: Email });
export const AskPhoneCode = z.strictObject({ address: PhoneNumber });
