import type { DecideComments } from "@polosa/newsroom/moderation/input.ts";
import { type CommentAct, isOpenTo } from "@polosa/newsroom/moderation/rules.ts";
import type { QueueCounts } from "@polosa/newsroom/queues/counts.ts";
import type { QueueName } from "@polosa/newsroom/queues/input.ts";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import type { Queue } from "../../loaders.ts";
import { toActedOn } from "../acted-on.ts";
import { useCounts } from "../use-counts.ts";
import type { Desk, Shown } from "./desk.ts";
import { toRemoval, useActs } from "./use-acts.ts";
import { useDeskKeys } from "./use-desk-keys.ts";
import { useOpen } from "./use-open.ts";
import { useSelection } from "./use-selection.ts";

/** A list this short asks for more, if there is more. */
const FEW = 8;
const deciding: readonly CommentAct[] = ["approve", "remove", "restore", "leave"];

interface Standing {
  name: QueueName;
  counts: QueueCounts;
}

/** Everything a moderator does at the desk, by mouse, by finger and by key. */
export function useDesk(queue: Queue, { name, counts }: Standing): Desk {
  const router = useRouter();
  const [state, setState] = useState<Shown>({ removing: false, noting: false, helping: false });
  const acts = useActs({ isLeaving: (act) => name !== "all" && deciding.includes(act), onChanged: () => router.refresh() });
  const shown = queue.comments.filter(({ id }) => !acts.gone.has(id));
  const [opened, selection] = [useOpen(shown), useSelection(shown)];

  const known = useCounts(counts);
  const standing = name === "all" ? 0 : known[name].count;
  const { running } = acts;

  // Only when the server knows of everything that was done here; and an empty desk fills by itself.
  useEffect(() => {
    if (running === 0 && shown.length < FEW && (queue.next !== null || standing > shown.length)) router.refresh();
  }, [running, queue.next, standing, shown.length, router]);

  function toTargets(act: CommentAct): string[] {
    const meant = selection.comments.length > 0 ? selection.comments : [opened.comment].filter((comment) => comment !== undefined);
    return meant.filter((comment) => isOpenTo(act, toActedOn(comment))).map(({ id }) => id);
  }

  async function take(input: DecideComments): Promise<boolean> {
    if (input.commentIds.length === 0) return true;
    setState((before) => ({ ...before, removing: false }));
    if (deciding.includes(input.act)) opened.moveOn();
    selection.clear();
    return acts.take(input);
  }

  const desk: Desk = {
    ...state,
    shown,
    opened,
    selection,
    acts,
    can: (act) => toTargets(act).length > 0,
    act: (act) => void take({ act, commentIds: toTargets(act) }),
    remove: (reason, note = "") => take(toRemoval(toTargets("remove"), reason, note)),
    set: (change) => setState((before) => ({ ...before, ...change })),
  };
  useDeskKeys(desk);
  return desk;
}
