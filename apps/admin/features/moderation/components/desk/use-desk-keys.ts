import { removalReasons } from "@polosa/newsroom/comments/reasons.ts";
import type { Desk, PlainAct } from "./desk.ts";
import { type Key, useKeys } from "./use-keys.ts";

/** One key for each act, so that twenty comments take twenty keystrokes. */
export function useDeskKeys(desk: Desk): void {
  const { opened, selection, acts } = desk;
  const either = (one: PlainAct, other: PlainAct) => desk.act(desk.can(one) ? one : other);
  const keys: Partial<Record<Key, () => void>> = {
    j: () => opened.step(1),
    k: () => opened.step(-1),
    a: () => either("approve", "restore"),
    l: () => desk.act("leave"),
    p: () => either("pick", "unpick"),
    t: () => either("pin", "unpin"),
    r: () => desk.set({ removing: desk.can("remove") }),
    x: () => opened.comment && selection.toggle(opened.comment.id),
    z: () => void acts.undo(),
    slash: () => desk.set({ helping: true }),
  };
  useKeys((key, { shiftKey }) => {
    const reason = desk.removing ? removalReasons[Number(key) - 1] : undefined;
    if (reason) void desk.remove(reason);
    else if (key === "escape" && desk.removing) desk.set({ removing: false });
    else if (key === "escape" && selection.comments.length > 0) selection.clear();
    else if (keys[key] && shiftKey === (key === "slash")) keys[key]();
    else return false;
    return true;
  });
}
