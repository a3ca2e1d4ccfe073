import { sql } from "drizzle-orm";
import { check, date, index, integer, jsonb, pgTable, primaryKey, real, text, unique, uuid } from "drizzle-orm/pg-core";
import { aiUses, at, checkLocalized, checkOneOf, id, type Localized, references } from "./columns.ts";
import { people } from "./people.ts";

export const pictureFormats = ["avif", "webp", "jpeg"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

export const cropRatios = ["1:1", "4:3", "3:2", "16:9"] as const;
export type CropRatio = (typeof cropRatios)[number];

/** A part of the picture, as fractions of its width and height. */
export interface Crop {
  x: number;
  y: number;
  width: number;
  height: number;
}
export type Crops = Partial<Record<CropRatio, Crop>>;

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
    /** Pixels wide, ascending; each exists in every one of the formats. */
    widths: integer("widths").array().notNull(),
    /** WebP and JPEG from the first moment; AVIF once the worker has made it. */
    formats: text("formats", { enum: pictureFormats }).array().notNull().default(["webp", "jpeg"]),
    /** The place that no crop may lose, as fractions of width and height. */
    focusX: real("focus_x").notNull().default(0.5),
    focusY: real("focus_y").notNull().default(0.5),
    /** By ratio, where somebody drew one; else the focus decides. */
    crops: jsonb("crops").$type<Crops>().notNull().default({}),
    /** Suggested wherever the picture is used. */
    alts: jsonb("alts").$type<Localized>().notNull().default({ kk: "", ru: "", en: "" }),
    caption: text("caption").notNull().default(""),
    credit: text("credit").notNull().default(""),
    licence: text("licence").notNull().default(""),
    /** The last day on which it may be published anew. */
    licenceEndsOn: date("licence_ends_on", { mode: "string" }),
    /** Also written into the files' own metadata. */
    ai: text("ai", { enum: aiUses }).notNull().default("none"),
    /** The newsroom's own words for finding it. */
    labels: text("labels").array().notNull().default([]),
    uploadedBy: uuid("uploaded_by").notNull(),
    uploadedAt: at("uploaded_at").notNull().defaultNow(),
  },
  (table) => [
    unique("media_hash_unique").on(table.hash),
    index("media_uploaded_index").on(table.uploadedAt, table.id),
    references("media_uploaded_by", table.uploadedBy, people.id),
    index("media_labels_index").using("gin", table.labels),
    checkLocalized("media_alts", table.alts),
    checkOneOf("media_ai", table.ai, aiUses),
    check("media_focus", sql`${table.focusX} between 0 and 1 and ${table.focusY} between 0 and 1`),
    check("media_size", sql`${table.width} > 0 and ${table.height} > 0`),
  ],
);

/** Files that readers could see when another one took their place: they stay open at their address. */
export const openReplaced = pgTable("open_replaced", { hash: text("hash").notNull() }, (table) => [
  primaryKey({ name: "open_replaced_primary", columns: [table.hash] }),
]);
