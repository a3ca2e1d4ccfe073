import type { Messages } from "../../server/messages.ts";

export interface Typed {
  name: string;
  body: string;
  /** What it answers; empty when it answers the article. */
  parentId: string;
}

export type Reason = keyof Messages["reasons"];

/** Why a comment was refused, as the form shows it. */
export interface Refusal {
  reason: Reason;
  fields: Partial<Record<"name" | "body" | "reason" | "note", Reason>>;
}
