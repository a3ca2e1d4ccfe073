import { useTranslations } from "use-intl";
import type { RefusedAct } from "../acts.ts";
import type { OneCommentView } from "../loaders.ts";
import { Act } from "./act.tsx";
import { ActForm } from "./act-form.tsx";
import { ReportForm } from "./report-form.tsx";

/** What a reader may do with what somebody else wrote. */
export function OthersActs({ view: { comment, isRecommended, isMuted }, refused }: { view: OneCommentView; refused: RefusedAct | null }) {
  const t = useTranslations("oneComment");
  const { id } = comment;
  return (
    <>
      <section id="recommend" className="act">
        {isRecommended ? (
          <>
            <p>{t("supported")}</p>
            <ActForm commentId={id} act="unrecommend" label={t("unsupport")} />
          </>
        ) : (
          <ActForm commentId={id} act="recommend" label={t("support")} />
        )}
      </section>
      <Act id="report" title={t("report")} hint={t("reportHint")}>
        <ReportForm commentId={id} refused={refused?.typed.act === "report" ? refused : null} />
      </Act>
      <Act id="mute" title={t("mute")} hint={isMuted ? t("muted") : t("muteHint")}>
        {isMuted ? <ActForm commentId={id} act="unmute" label={t("unmute")} /> : <ActForm commentId={id} act="mute" label={t("mute")} />}
      </Act>
    </>
  );
}
