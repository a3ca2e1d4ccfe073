import type { RemovalReason } from "@polosa/newsroom/comments/reasons.ts";
import type { CommentAct } from "@polosa/newsroom/moderation/rules.ts";
import type { ListedComment } from "../../loaders.ts";
import type { Acts } from "./use-acts.ts";
import type { Opened } from "./use-open.ts";
import type { Selection } from "./use-selection.ts";

export type PlainAct = Exclude<CommentAct, "remove">;

export interface Shown {
  /** A reason is being chosen for what is selected, or for the open comment. */
  removing: boolean;
  /** The reason is chosen in a dialog, with a note. */
  noting: boolean;
  helping: boolean;
}

/** Everything a moderator does at the desk. */
export interface Desk extends Shown {
  shown: ListedComment[];
  opened: Opened;
  selection: Selection;
  acts: Acts;
  /** True when there is something that the act could be done to: what is selected, or else the open comment. */
  can(act: CommentAct): boolean;
  act(act: PlainAct): void;
  /** False when it was refused. */
  remove(reason: RemovalReason, note?: string): Promise<boolean>;
  set(change: Partial<Shown>): void;
}
