import { type Messages, useMessages, useTranslations } from "use-intl";

type DecisionReason = keyof Messages["decisionReasons"];

/** What a reason is called; one that has no words yet goes by its own name. */
export function useReasonName(): (reason: string) => string {
  const t = useTranslations("decisionReasons");
  const { decisionReasons } = useMessages();
  const isKnown = (reason: string): reason is DecisionReason => Object.hasOwn(decisionReasons, reason);
  return (reason) => (isKnown(reason) ? t(reason) : reason);
}
