import { useTranslations } from "use-intl";

/** What the island says, in the page's language. */
export function useIslandWords(): Record<string, string> {
  const [t, answer] = [useTranslations("thread"), useTranslations("oneComment")("answerTitle")];
  return {
    "data-no-connection": t("noConnection"),
    "data-sending": t("sending"),
    "data-sent": t("sent"),
    "data-waits": t("yoursWaits"),
    "data-restored": t("restored"),
    "data-muted": t("mutedNote"),
    "data-show": t("showMuted"),
    "data-answer": answer,
    "data-cancel": t("cancel"),
    "data-answers-shown": t("answersShown"),
  };
}
