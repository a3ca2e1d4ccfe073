import type { Document } from "../document.ts";
import type { Footnote } from "../inline.ts";
import { listFootnotes } from "../walk.ts";
import type { Labels, References } from "./references.ts";

/** What every renderer carries along. */
export interface RenderContext {
  references: References;
  labels: Labels;
  /** By the node itself: two notes of the same words are two notes. */
  numbers: ReadonlyMap<Footnote, number>;
}

export const toRenderContext = (document: Document, references: References, labels: Labels): RenderContext => ({
  references,
  labels,
  numbers: new Map(listFootnotes(document).map((footnote, index) => [footnote, index + 1])),
});
