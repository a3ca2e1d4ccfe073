import { type Messages, useMessages, useTranslations } from "use-intl";

type Reason = keyof Messages["reasons"];

/** The sentence for a reason, in the language of who reads; `details` are what it counts or names. */
export function useReason(): (reason: string, details?: Record<string, string>) => string {
  const t = useTranslations("reasons");
  const { reasons } = useMessages();
  const isReason = (reason: string): reason is Reason => Object.hasOwn(reasons, reason);
  return (reason, { minutes = "15" } = {}) => t(isReason(reason) ? reason : "unexpected", { minutes: Number(minutes) });
}
