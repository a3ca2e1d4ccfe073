import { type Messages, useMessages, useTranslations } from "use-intl";

type Reason = keyof Messages["reasons"];

/** The sentence for a reason, in the language of who reads. */
export function useReason(): (reason: string) => string {
  const t = useTranslations("reasons");
  const { reasons } = useMessages();
  const isReason = (reason: string): reason is Reason => Object.hasOwn(reasons, reason);
  return (reason) => t(isReason(reason) ? reason : "unexpected");
}
