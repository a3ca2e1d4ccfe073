import { removalReasons } from "@polosa/newsroom/comments/reasons.ts";
import { screeningReasons } from "@polosa/newsroom/screening/reasons.ts";

const decisionReasons = [...removalReasons, ...screeningReasons, "approved", "restored"] as const;
export type DecisionReason = (typeof decisionReasons)[number];

export const isDecisionReason = (reason: string): reason is DecisionReason => decisionReasons.some((known) => known === reason);
