import type { Mark } from "../inline.ts";
import type { Notes } from "./footnotes.ts";
import type { Lost } from "./lost.ts";

/** Where in a piece of HTML the reading is, and what is known there. */
export interface Place {
  /** What could not be kept so far. */
  lost: Lost[];
  notes: Notes;
  /** Of the elements around. */
  marks: readonly Mark[];
  /** How many lists are around. */
  lists: number;
  /** Of the figure around; a picture is lost together with it. */
  caption: string;
}
