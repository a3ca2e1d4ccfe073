import { APPEAL_LIMIT } from "@polosa/newsroom/appeals/input.ts";
import { useFormatter, useTranslations } from "use-intl";

interface Props {
  commentId: string;
  typed: string;
  isRefused: boolean;
}

export function AppealForm({ commentId, typed, isRefused }: Props) {
  const t = useTranslations("appeals");
  const format = useFormatter();
  return (
    <form className="comment-form" action="/comments/appeal" method="post" aria-labelledby="appeal-title">
      <h2 id="appeal-title">{t("write")}</h2>
      <input type="hidden" name="comment" value={commentId} />
      <label htmlFor="appeal-body">{t("body")}</label>
      <p className="hint" id="appeal-hint">
        {t("hint", { limit: format.number(APPEAL_LIMIT) })}
      </p>
      <textarea
        id="appeal-body"
        name="body"
        required
        rows={6}
        defaultValue={typed}
        aria-describedby="appeal-hint"
        aria-invalid={isRefused ? true : undefined}
      />
      <button type="submit">{t("send")}</button>
    </form>
  );
}
