import { removalReasons, screeningReasons } from "@polosa/newsroom/comments/reasons.ts";

const decisionReasons = [...removalReasons, ...screeningReasons, "approved", "restored"] as const;
export type DecisionReason = (typeof decisionReasons)[number];

export const isDecisionReason = (reason: string): reason is DecisionReason => decisionReasons.some((known) => known === reason);
