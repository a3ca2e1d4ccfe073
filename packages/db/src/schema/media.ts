import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { at, id, references } from "./columns.ts";
import { people } from "./people.ts";

/** A picture, decoded and encoded anew by us. Its files stand under the hash of what was uploaded and never change. */
export const media = pgTable(
  "media",
  {
    id: id(),
    /** SHA-256 of the uploaded bytes, hex. */
    hash: text("hash").notNull(),
    fileName: text("file_name").notNull(),
    /** Pixels, after the camera's rotation was applied. */
    width: integer("width").notNull(),
    height: integer("height").notNull(),
    /** Pixels wide, ascending; each exists as WebP and JPEG. */
    widths: integer("widths").array().notNull(),
    /** Suggested wherever the picture is used. */
    alt: text("alt").notNull().default(""),
    caption: text("caption").notNull().default(""),
    credit: text("credit").notNull().default(""),
    uploadedBy: uuid("uploaded_by").notNull(),
    uploadedAt: at("uploaded_at").notNull().defaultNow(),
  },
  (table) => [
    unique("media_hash_unique").on(table.hash),
    index("media_uploaded_index").on(table.uploadedAt, table.id),
    references("media_uploaded_by", table.uploadedBy, people.id),
    check("media_size", sql`${table.width} > 0 and ${table.height} > 0`),
  ],
);
