import { index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { at, id, references } from "./columns.ts";
import { people } from "./people.ts";

/** A file that readers may download. It stands under the hash of its bytes and is never opened by a browser of ours. */
export const files = pgTable(
  "files",
  {
    id: id(),
    /** SHA-256, hex. */
    hash: text("hash").notNull(),
    /** As it is offered for saving. */
    fileName: text("file_name").notNull(),
    /** Media type, of those we take. */
    type: text("type").notNull(),
    bytes: integer("bytes").notNull(),
    uploadedBy: uuid("uploaded_by").notNull(),
    uploadedAt: at("uploaded_at").notNull().defaultNow(),
  },
  (table) => [
    unique("files_hash_unique").on(table.hash),
    references("files_uploaded_by", table.uploadedBy, people.id),
    index("files_uploaded_index").on(table.uploadedAt, table.id),
  ],
);
