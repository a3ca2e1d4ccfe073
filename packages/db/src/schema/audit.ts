import { sql } from "drizzle-orm";
import { bigint, customType, index, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { at, references } from "./columns.ts";
import { people } from "./people.ts";

const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });

/**
 * Every privileged act, written in its own transaction. The migration's triggers number the entries, chain each to the one
 * before by hash, and refuse to change or delete any.
 */
export const auditEntries = pgTable(
  "audit_entries",
  {
    /** Without gaps: the trigger gives it. */
    number: bigint("number", { mode: "number" }).primaryKey(),
    at: at("at").notNull().default(sql`clock_timestamp()`),
    /** Null for what the clock does. */
    actorId: uuid("actor_id"),
    /** As the commands are called: `publishArticle`. */
    act: text("act").notNull(),
    /** What it was done to: `article`, `comment`, `person`, … and its id. */
    subject: text("subject").notNull(),
    subjectId: text("subject_id").notNull(),
    details: jsonb("details").$type<Record<string, unknown>>().notNull().default({}),
    previousHash: bytea("previous_hash").notNull(),
    /** SHA-256 over the previous hash and this entry. */
    hash: bytea("hash").notNull(),
  },
  (table) => [
    unique("audit_entries_hash_unique").on(table.hash),
    references("audit_entries_actor", table.actorId, people.id),
    index("audit_entries_subject_index").on(table.subject, table.subjectId, table.number),
    index("audit_entries_actor_index").on(table.actorId, table.number),
    index("audit_entries_act_index").on(table.act, table.number),
  ],
);
