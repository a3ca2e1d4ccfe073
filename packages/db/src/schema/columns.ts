import { type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, check, customType, foreignKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { uuidv7 } from "uuidv7";

/** UUIDv7, made here and not by the server, so that any Postgres from 14 on will do. */
export const id = () => uuid("id").primaryKey().$defaultFn(uuidv7);

export const at = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

export const locales = ["kk", "ru", "en"] as const;
export type Locale = (typeof locales)[number];
export const locale = () => text("locale", { enum: locales }).notNull();

/** A word in each of the site's languages. */
export type Localized = Record<Locale, string>;

/** What a machine had to do with a text or picture. */
export const aiUses = ["none", "assisted", "generated"] as const;
export type AiUse = (typeof aiUses)[number];

/** Postgres's 64-bit transaction id; travels as text. */
export const xid8 = customType<{ data: string }>({ dataType: () => "xid8" });

/** A foreign key with a name of our own: Drizzle's are long and Postgres cuts them. */
export function references(name: string, column: AnyPgColumn, target: AnyPgColumn) {
  return foreignKey({ name, columns: [column], foreignColumns: [target] });
}

/** Keeps an `enum` text column honest in the database too. */
export function checkOneOf(name: string, column: AnyPgColumn, values: readonly string[]) {
  return check(name, sql`${column} in (${listOf(values)})`);
}

export function checkLocale(name: string, column: AnyPgColumn) {
  return checkOneOf(name, column, locales);
}

export function checkLocalized(name: string, column: AnyPgColumn) {
  return check(name, sql`${column} ?& array[${listOf(locales)}]`);
}

const listOf = (values: readonly string[]): SQL => sql.raw(values.map((value) => `'${value}'`).join(", "));
