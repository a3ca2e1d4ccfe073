import { sql } from "drizzle-orm";
import { foreignKey, index, integer, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { articles } from "./articles.ts";
import { at, checkLocale, checkOneOf, id, locale, references } from "./columns.ts";
import { people } from "./people.ts";

/** How a reader is known: by a name alone, by an e-mail, by a telephone, or by another house's sign-in. */
export const readerWays = ["open", "email", "phone", "oidc"] as const;
export type ReaderWay = (typeof readerWays)[number];

/** Somebody who comments, as far as we know them: at least a browser that keeps a cookie. */
export const readers = pgTable(
  "readers",
  {
    id: id(),
    /** What stands above their comments; a pseudonym is welcome. */
    name: text("name").notNull(),
    locale: locale(),
    way: text("way", { enum: readerWays }).notNull(),
    email: text("email"),
    /** Who vouches for them, and under which name there. */
    oidcIssuer: text("oidc_issuer"),
    oidcSubject: text("oidc_subject"),
    createdAt: at("created_at").notNull().defaultNow(),
    /** Set when they asked to be forgotten; the row stays, so that threads keep their shape. */
    erasedAt: at("erased_at"),
  },
  (table) => [
    uniqueIndex("readers_email_unique").on(sql`lower(${table.email})`),
    unique("readers_oidc_unique").on(table.oidcIssuer, table.oidcSubject),
    checkLocale("readers_locale", table.locale),
    checkOneOf("readers_way", table.way, readerWays),
  ],
);

/** A browser that knows who its reader is. The cookie carries an opaque token, the row its hash. */
export const readerSessions = pgTable(
  "reader_sessions",
  {
    /** SHA-256 of the token, hex. */
    tokenHash: text("token_hash").primaryKey(),
    readerId: uuid("reader_id").notNull(),
    createdAt: at("created_at").notNull().defaultNow(),
    expiresAt: at("expires_at").notNull(),
    revokedAt: at("revoked_at"),
  },
  (table) => [
    references("reader_sessions_reader", table.readerId, readers.id),
    index("reader_sessions_reader_index").on(table.readerId),
    index("reader_sessions_expires_index").on(table.expiresAt),
  ],
);

/** A code, and for e-mail a link, that proves an address; good once and for minutes. */
export const readerCodes = pgTable(
  "reader_codes",
  {
    id: id(),
    way: text("way", { enum: readerWays }).notNull(),
    /** Keyed hash of the e-mail or number: what is not proved yet is not kept. */
    addressHash: text("address_hash").notNull(),
    codeHash: text("code_hash").notNull(),
    /** SHA-256 of the token in the link, hex; null for a telephone. */
    tokenHash: text("token_hash"),
    /** AES-256-GCM under a key of its own, base64: for the link, which does not say the address again. */
    sealedAddress: text("sealed_address").notNull(),
    askedAt: at("asked_at").notNull().defaultNow(),
    expiresAt: at("expires_at").notNull(),
    usedAt: at("used_at"),
  },
  (table) => [
    unique("reader_codes_token_unique").on(table.tokenHash),
    index("reader_codes_address_index").on(table.addressHash, table.askedAt),
    index("reader_codes_expires_index").on(table.expiresAt),
    checkOneOf("reader_codes_way", table.way, readerWays),
  ],
);

/** The number behind a reader, kept for the law and purged after it. Apart from the reader, so that one row less tells it. */
export const readerPhones = pgTable(
  "reader_phones",
  {
    readerId: uuid("reader_id").primaryKey(),
    /** AES-256-GCM under a key of its own, base64. */
    sealedNumber: text("sealed_number").notNull(),
    /** Keyed hash, to find the reader again. */
    numberHash: text("number_hash").notNull(),
    verifiedAt: at("verified_at").notNull().defaultNow(),
  },
  (table) => [unique("reader_phones_number_unique").on(table.numberHash), references("reader_phones_reader", table.readerId, readers.id)],
);

/** What a reader agreed to, word for word by its hash, before they were let comment. */
export const readerAgreements = pgTable(
  "reader_agreements",
  {
    id: id(),
    readerId: uuid("reader_id").notNull(),
    version: text("version").notNull(),
    /** SHA-256 of the text, hex. */
    textHash: text("text_hash").notNull(),
    locale: locale(),
    way: text("way", { enum: readerWays }).notNull(),
    agreedAt: at("agreed_at").notNull().defaultNow(),
    /** From when the months run after which the number is purged. */
    endedAt: at("ended_at"),
    purgedAt: at("purged_at"),
  },
  (table) => [
    references("reader_agreements_reader", table.readerId, readers.id),
    index("reader_agreements_reader_index").on(table.readerId),
    index("reader_agreements_ended_index").on(table.endedAt).where(sql`${table.endedAt} is not null and ${table.purgedAt} is null`),
    checkLocale("reader_agreements_locale", table.locale),
    checkOneOf("reader_agreements_way", table.way, readerWays),
  ],
);

export const sanctionKinds = ["warning", "mute", "ban", "hold"] as const;
export type SanctionKind = (typeof sanctionKinds)[number];

/** What a moderator laid upon a reader: told to them, with its reason and its end. */
export const readerSanctions = pgTable(
  "reader_sanctions",
  {
    id: id(),
    readerId: uuid("reader_id").notNull(),
    kind: text("kind", { enum: sanctionKinds }).notNull(),
    reason: text("reason").notNull(),
    /** Among moderators. */
    note: text("note").notNull().default(""),
    imposedBy: uuid("imposed_by").notNull(),
    imposedAt: at("imposed_at").notNull().defaultNow(),
    /** Null: until it is lifted. */
    endsAt: at("ends_at"),
    liftedBy: uuid("lifted_by"),
    liftedAt: at("lifted_at"),
  },
  (table) => [
    references("reader_sanctions_reader", table.readerId, readers.id),
    references("reader_sanctions_imposed_by", table.imposedBy, people.id),
    references("reader_sanctions_lifted_by", table.liftedBy, people.id),
    index("reader_sanctions_reader_index").on(table.readerId, table.imposedAt),
    checkOneOf("reader_sanctions_kind", table.kind, sanctionKinds),
  ],
);

/** Whom a reader does not want to read. */
export const readerMutes = pgTable(
  "reader_mutes",
  {
    readerId: uuid("reader_id").notNull(),
    mutedId: uuid("muted_id").notNull(),
    mutedAt: at("muted_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ name: "reader_mutes_pk", columns: [table.readerId, table.mutedId] }),
    references("reader_mutes_reader", table.readerId, readers.id),
    references("reader_mutes_muted", table.mutedId, readers.id),
    index("reader_mutes_muted_index").on(table.mutedId),
  ],
);

/** A thread that a reader hears of by mail. */
export const threadFollows = pgTable(
  "thread_follows",
  {
    readerId: uuid("reader_id").notNull(),
    articleId: uuid("article_id").notNull(),
    followedAt: at("followed_at").notNull().defaultNow(),
    /** Comments up to here have been told. */
    toldAt: at("told_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ name: "thread_follows_pk", columns: [table.readerId, table.articleId] }),
    foreignKey({ name: "thread_follows_reader", columns: [table.readerId], foreignColumns: [readers.id] }),
    references("thread_follows_article", table.articleId, articles.id),
    index("thread_follows_article_index").on(table.articleId),
  ],
);

export const readerLimits = ["post", "report", "recommend", "code"] as const;

/** How often a reader or an address did something lately: raised by one statement, so that nobody slips by. */
export const readerTurns = pgTable(
  "reader_turns",
  {
    act: text("act", { enum: readerLimits }).notNull(),
    /** A keyed hash of whose turns are counted together. */
    key: text("key").notNull(),
    windowAt: at("window_at").notNull(),
    count: integer("count").notNull(),
  },
  (table) => [
    primaryKey({ name: "reader_turns_pk", columns: [table.act, table.key, table.windowAt] }),
    index("reader_turns_window_index").on(table.windowAt),
    checkOneOf("reader_turns_act", table.act, readerLimits),
  ],
);
