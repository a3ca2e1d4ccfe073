import type { Refusal } from "../posted-form.ts";

/** What can be done with a comment from its own page. */
export const acts = ["recommend", "unrecommend", "report", "mute", "unmute", "follow", "unfollow", "edit", "withdraw"] as const;
export type Act = (typeof acts)[number];

/** What a reader had filled in when it was refused. */
export interface TypedAct {
  act: Act;
  body: string;
  reason: string;
  note: string;
}

export interface RefusedAct {
  refusal: Refusal;
  typed: TypedAct;
}
