import { useTranslations } from "use-intl";
import type { Frame } from "../../../page/loaders.ts";
import { OwnPage } from "../../components/own-page.tsx";
import type { Reason } from "../../posted-form.ts";

export interface LostPageProps {
  frame: Frame;
  reason: Reason;
  /** What somebody wrote to nowhere: they get it back. */
  body: string;
}

/** For what was sent to no article of ours, or to no comment. */
export function LostPage({ frame, reason, body }: LostPageProps) {
  const t = useTranslations();
  return (
    <OwnPage frame={frame} title={t("comments.refusedTitle")} article={null}>
      <p className="notice notice-refusal" role="alert">
        {t(`reasons.${reason}`)}
      </p>
      {body && <blockquote className="refused-words">{body}</blockquote>}
    </OwnPage>
  );
}
