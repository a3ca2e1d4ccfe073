import type { Edit } from "./edits.ts";

/** Edits of either side that touch the same words of the base, from `from` to before `to`. */
export interface Group {
  from: number;
  to: number;
  mine: Edit[];
  theirs: Edit[];
}

/** Edits that stand side by side stay apart; those that overlap come together, and so do words put in at one place. */
export function groupEdits(mine: readonly Edit[], theirs: readonly Edit[]): Group[] {
  const groups: Group[] = [];
  const all = [...mine.map((edit) => ({ edit, side: "mine" as const })), ...theirs.map((edit) => ({ edit, side: "theirs" as const }))];
  all.sort((one, other) => one.edit.from - other.edit.from || one.edit.to - other.edit.to);
  for (const { edit, side } of all) {
    let group = groups.at(-1);
    if (!group || !isOneChange(group, edit)) {
      group = { from: edit.from, to: edit.to, mine: [], theirs: [] };
      groups.push(group);
    }
    group.to = Math.max(group.to, edit.to);
    group[side].push(edit);
  }
  return groups;
}

function isOneChange(group: Group, edit: Edit): boolean {
  const isOneGap = group.from === group.to && edit.from === edit.to && group.to === edit.from;
  return isOneGap || (edit.from < group.to && group.from < edit.to);
}
