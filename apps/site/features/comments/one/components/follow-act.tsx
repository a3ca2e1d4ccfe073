import { useTranslations } from "use-intl";
import type { OneCommentView } from "../loaders.ts";
import { Act } from "./act.tsx";
import { ActForm } from "./act-form.tsx";

/** Letters about the whole thread, for who has an address. */
export function FollowAct({ view: { comment, following } }: { view: OneCommentView }) {
  const t = useTranslations("oneComment");
  const hints = { yes: t("following"), no: t("followHint"), no_address: t("followNoAddress") };
  return (
    <Act id="follow" title={t("follow")} hint={hints[following]}>
      {following === "yes" && <ActForm commentId={comment.id} act="unfollow" label={t("unfollow")} />}
      {following === "no" && <ActForm commentId={comment.id} act="follow" label={t("follow")} />}
    </Act>
  );
}
