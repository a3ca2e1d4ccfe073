import { sql } from "drizzle-orm";
import { index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, checkLocale, checkOneOf, id, locale, references } from "./columns.ts";
import { sections } from "./sections.ts";

/** Staff: those who sign in to the admin. Readers are elsewhere. */
export const people = pgTable(
  "people",
  {
    id: id(),
    email: text("email").notNull(),
    name: text("name").notNull(),
    locale: locale(),
    /** Argon2id, PHC string. */
    passwordHash: text("password_hash").notNull(),
    createdAt: at("created_at").notNull().defaultNow(),
    /** Set when somebody leaves; the row stays, for what they wrote names them. */
    deactivatedAt: at("deactivated_at"),
  },
  (table) => [uniqueIndex("people_email_unique").on(sql`lower(${table.email})`), checkLocale("people_locale", table.locale)],
);

export const roleNames = ["author", "editor", "moderator", "administrator"] as const;
export type RoleName = (typeof roleNames)[number];

/** What a person may be, everywhere or in one section. */
export const roles = pgTable(
  "roles",
  {
    id: id(),
    personId: uuid("person_id").notNull(),
    role: text("role", { enum: roleNames }).notNull(),
    /** Null: in every section. */
    sectionId: uuid("section_id"),
    grantedAt: at("granted_at").notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("roles_person_role_section_unique").on(table.personId, table.role, sql`coalesce(${table.sectionId}, '00000000-0000-0000-0000-000000000000')`),
    references("roles_person", table.personId, people.id),
    references("roles_section", table.sectionId, sections.id),
    checkOneOf("roles_role", table.role, roleNames),
  ],
);

export const secondFactors = ["none", "code", "passkey", "recovery"] as const;
export type SecondFactor = (typeof secondFactors)[number];

/** A sign-in. The cookie carries an opaque token, the row its hash: revoking the row ends it at the next request. */
export const sessions = pgTable(
  "sessions",
  {
    /** SHA-256 of the token, hex. */
    tokenHash: text("token_hash").primaryKey(),
    personId: uuid("person_id").notNull(),
    createdAt: at("created_at").notNull().defaultNow(),
    expiresAt: at("expires_at").notNull(),
    revokedAt: at("revoked_at"),
    userAgent: text("user_agent").notNull().default(""),
    /** To the minute. */
    seenAt: at("seen_at").notNull().defaultNow(),
    /** What it proved beyond the password. */
    secondFactor: text("second_factor", { enum: secondFactors }).notNull().default("none"),
  },
  (table) => [
    references("sessions_person", table.personId, people.id),
    index("sessions_person_index").on(table.personId),
    index("sessions_expires_index").on(table.expiresAt),
    checkOneOf("sessions_second_factor", table.secondFactor, secondFactors),
  ],
);
