import { SaidOfChange } from "../corrections/input.ts";

/** What is said of a change, as a schedule keeps it until its time. */
export const toNote = (change: SaidOfChange): string => (change === null ? "" : JSON.stringify(change));

export const fromNote = (note: string): SaidOfChange => (note === "" ? null : SaidOfChange.parse(JSON.parse(note)));
