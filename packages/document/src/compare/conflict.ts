import type { Node } from "./node.ts";

/** What somebody decides about one conflict. `both` puts theirs first, as it was saved first. */
export type Choice = "mine" | "theirs" | "both";

/** The same words, or the same block, changed in two ways. */
export interface Conflict {
  /** Inlines of one paragraph, or whole blocks. */
  kind: "words" | "blocks";
  base: readonly Node[];
  mine: readonly Node[];
  theirs: readonly Node[];
  /** The words of the paragraph before and after, as they were; empty around blocks. */
  around: { before: string; after: string };
}

/** Settles each conflict as it is met, always in the order of the text. */
export type Decide = (conflict: Conflict) => Choice;

/** Writes conflicts down as they are met; what was chosen for each is looked up by its place. */
export function deciding(choices: readonly Choice[]): { decide: Decide; conflicts: Conflict[] } {
  const conflicts: Conflict[] = [];
  const decide: Decide = (conflict) => {
    conflicts.push(conflict);
    return choices[conflicts.length - 1] ?? "both";
  };
  return { decide, conflicts };
}

export function chosen<Part>(choice: Choice, { mine, theirs }: { mine: readonly Part[]; theirs: readonly Part[] }): readonly Part[] {
  switch (choice) {
    case "mine":
      return mine;
    case "theirs":
      return theirs;
    case "both":
      return [...theirs, ...mine];
  }
}

/** Three values of which at most one changed, or both in the same way; undefined when they disagree. */
export interface Three<Value> {
  base: Value;
  mine: Value;
  theirs: Value;
}
