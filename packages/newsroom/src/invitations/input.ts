import { locales } from "@polosa/db/schema/columns.ts";
import { z } from "zod";
import { NewPassword } from "../passwords/input.ts";
import { HeldRoles, PersonName } from "../people/input.ts";

export const INVITATION_DAYS = 7;

export const InvitePerson = z.object({
  email: z
    .string()
    .trim()
    .min(1, { error: "email_missing" })
    .max(254, { error: "email_malformed" })
    .pipe(z.email({ error: "email_invalid" })),
  name: PersonName,
  roles: HeldRoles,
});
export type InvitePerson = z.infer<typeof InvitePerson>;

export const RevokeInvitation = z.object({ invitationId: z.uuid() });
export type RevokeInvitation = z.infer<typeof RevokeInvitation>;

export const AcceptInvitation = z.object({
  token: z.string().min(1).max(100),
  name: PersonName,
  locale: z.enum(locales, { error: "unknown_locale" }),
  password: NewPassword,
});
export type AcceptInvitation = z.infer<typeof AcceptInvitation>;
