import { locales } from "@polosa/db/schema/columns.ts";
import { roleNames } from "@polosa/db/schema/people.ts";
import { z } from "zod";

export const SignIn = z.object({
  email: z.string().trim().min(1, { error: "email_missing" }).max(254, { error: "email_malformed" }),
  password: z.string().min(1, { error: "password_missing" }).max(1_000, { error: "sign_in_refused" }),
});
export type SignIn = z.infer<typeof SignIn>;

export const PersonName = z.string().trim().min(1, { error: "name_missing" }).max(100, { error: "name_too_long" });

export const HeldRole = z
  .object({ role: z.enum(roleNames), sectionId: z.uuid().nullable() })
  .refine(({ role, sectionId }) => role !== "administrator" || sectionId === null, { error: "administrator_is_everywhere" });

/** Each role at most once per place. */
export const HeldRoles = z
  .array(HeldRole)
  .min(1, { error: "roles_missing" })
  .max(100, { error: "too_many_roles" })
  .refine((roles) => new Set(roles.map(({ role, sectionId }) => `${role} ${sectionId}`)).size === roles.length, { error: "role_twice" });

export const ChangeRoles = z.object({ personId: z.uuid(), roles: HeldRoles });
export type ChangeRoles = z.infer<typeof ChangeRoles>;

export const OfPerson = z.object({ personId: z.uuid() });
export type OfPerson = z.infer<typeof OfPerson>;

export const ChangeProfile = z.object({ name: PersonName, locale: z.enum(locales, { error: "unknown_locale" }) });
export type ChangeProfile = z.infer<typeof ChangeProfile>;

export const PeopleSearch = z.object({ q: z.string().trim().max(200).catch("") });
export type PeopleSearch = z.infer<typeof PeopleSearch>;
