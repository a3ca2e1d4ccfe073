import { bigint, index, integer, jsonb, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { at, checkOneOf, id, references } from "./columns.ts";
import { people, type RoleName } from "./people.ts";

/** A way to become a person: sent by link, good once and for some days. */
export const invitations = pgTable(
  "invitations",
  {
    id: id(),
    email: text("email").notNull(),
    name: text("name").notNull(),
    roles: jsonb("roles").$type<{ role: RoleName; sectionId: string | null }[]>().notNull(),
    /** SHA-256 of the token in the link, hex. */
    tokenHash: text("token_hash").notNull(),
    invitedBy: uuid("invited_by").notNull(),
    invitedAt: at("invited_at").notNull().defaultNow(),
    expiresAt: at("expires_at").notNull(),
    acceptedBy: uuid("accepted_by"),
    revokedAt: at("revoked_at"),
  },
  (table) => [
    unique("invitations_token_unique").on(table.tokenHash),
    references("invitations_invited_by", table.invitedBy, people.id),
    references("invitations_accepted_by", table.acceptedBy, people.id),
    index("invitations_invited_index").on(table.invitedAt, table.id),
  ],
);

/** A way to a new password, good once and for an hour. */
export const passwordResets = pgTable(
  "password_resets",
  {
    id: id(),
    personId: uuid("person_id").notNull(),
    tokenHash: text("token_hash").notNull(),
    askedAt: at("asked_at").notNull().defaultNow(),
    expiresAt: at("expires_at").notNull(),
    usedAt: at("used_at"),
  },
  (table) => [
    unique("password_resets_token_unique").on(table.tokenHash),
    references("password_resets_person", table.personId, people.id),
    index("password_resets_person_index").on(table.personId, table.askedAt),
  ],
);

/** An app that shows one-time codes. */
export const codeGenerators = pgTable(
  "code_generators",
  {
    personId: uuid("person_id").primaryKey(),
    /** AES-256-GCM under a key of its own, base64. */
    secret: text("secret").notNull(),
    /** Null until a first code proved that it works. */
    confirmedAt: at("confirmed_at"),
    /** The time step of the last code that was taken: none is taken twice. */
    lastStep: bigint("last_step", { mode: "number" }).notNull().default(0),
  },
  (table) => [references("code_generators_person", table.personId, people.id)],
);

export const passkeys = pgTable(
  "passkeys",
  {
    /** The credential's id, base64url. */
    id: text("id").primaryKey(),
    personId: uuid("person_id").notNull(),
    name: text("name").notNull(),
    publicKey: text("public_key").notNull(),
    counter: bigint("counter", { mode: "number" }).notNull(),
    transports: text("transports").array().notNull().default([]),
    addedAt: at("added_at").notNull().defaultNow(),
    usedAt: at("used_at"),
  },
  (table) => [references("passkeys_person", table.personId, people.id), index("passkeys_person_index").on(table.personId)],
);

/** For the day on which the phone is lost; each works once. */
export const recoveryCodes = pgTable(
  "recovery_codes",
  {
    id: id(),
    personId: uuid("person_id").notNull(),
    codeHash: text("code_hash").notNull(),
    usedAt: at("used_at"),
  },
  (table) => [unique("recovery_codes_code_unique").on(table.personId, table.codeHash), references("recovery_codes_person", table.personId, people.id)],
);

export const guessScopes = ["account", "account_from_address", "address"] as const;

/** How often somebody guessed lately: per account, per address, and per account from one address. */
export const signInGuesses = pgTable(
  "sign_in_guesses",
  {
    scope: text("scope", { enum: guessScopes }).notNull(),
    /** A keyed hash: neither addresses nor accounts that do not exist are kept. */
    key: text("key").notNull(),
    windowAt: at("window_at").notNull(),
    count: integer("count").notNull(),
  },
  (table) => [
    uniqueIndex("sign_in_guesses_key").on(table.scope, table.key, table.windowAt),
    index("sign_in_guesses_window_index").on(table.windowAt),
    checkOneOf("sign_in_guesses_scope", table.scope, guessScopes),
  ],
);
