import type { AppealView } from "@polosa/newsroom/appeals/queries.ts";
import { useTranslations } from "use-intl";
import { DateLine } from "../../../page/components/date-line.tsx";

/** What was asked and answered; or why nothing can be asked. */
export function AppealState({ view: { appeal, obstacle } }: { view: AppealView }) {
  const t = useTranslations("appeals");
  if (!appeal) return obstacle && <p className="notice">{t(`obstacle.${obstacle}`)}</p>;
  return (
    <>
      <p>
        {t("asked")} <DateLine at={appeal.appealedAt} />:
      </p>
      <blockquote className="refused-words">{appeal.body}</blockquote>
      <p className="notice" role="status">
        {t(`verdict.${appeal.verdict ?? "open"}`)}
      </p>
      {appeal.answer && (
        <>
          <p>{t("answer")}</p>
          <blockquote className="refused-words">{appeal.answer}</blockquote>
        </>
      )}
    </>
  );
}
