import { removalReasons } from "@polosa/newsroom/comments/reasons.ts";
import { useTranslations } from "use-intl";
import { OwnPage } from "../../components/own-page.tsx";
import { QuotedComment } from "../../components/quoted-comment.tsx";
import { SignInFirst } from "../../components/sign-in-first.tsx";
import { toWrite } from "../../thread-address.ts";
import type { RefusedAct } from "../acts.ts";
import type { OneCommentView } from "../loaders.ts";
import { FollowAct } from "./follow-act.tsx";
import { OthersActs } from "./others-acts.tsx";
import { OwnActs } from "./own-acts.tsx";

export type Done = "report" | "mute" | "unmute" | "follow" | "unfollow" | "unrecommend";

export interface OneCommentPageProps {
  view: OneCommentView;
  refused: RefusedAct | null;
  /** What has just been done. */
  done: Done | null;
}

/** A comment by itself with all that this reader may do with it. */
export function OneCommentPage({ view, refused, done }: OneCommentPageProps) {
  const t = useTranslations();
  const { comment, article, frame, isOwn } = view;
  return (
    <OwnPage frame={frame} title={t("oneComment.title")} article={article}>
      {refused && (
        <p className="notice notice-refusal" role="alert">
          {t(`reasons.${refused.refusal.reason}`)}
        </p>
      )}
      {done && (
        <p className="notice" role="status">
          {t(`oneComment.done.${done}`)}
        </p>
      )}
      <QuotedComment comment={comment} />
      <Standing view={view} />
      {view.canAnswer && (
        <p>
          <a className="button" href={toWrite(article.id, comment.id)}>
            {t("oneComment.answer")}
          </a>
        </p>
      )}
      {view.mustSignIn ? (
        <SignInFirst locale={frame.locale} next={`/comments/${comment.id}`} />
      ) : (
        <>
          {isOwn ? <OwnActs view={view} refused={refused} /> : <OthersActs view={view} refused={refused} />}
          <FollowAct view={view} />
        </>
      )}
    </OwnPage>
  );
}

/** What became of one's own comment, where it is not simply on the page. */
function Standing({ view: { comment } }: { view: OneCommentView }) {
  const t = useTranslations();
  if (comment.standing === "visible") return null;
  if (comment.standing === "waiting") return <p className="notice">{t("oneComment.waits")}</p>;
  if (comment.reason === "withdrawn") return <p className="notice">{t("thread.withdrawn")}</p>;
  const reason = removalReasons.find((known) => known === comment.reason) ?? "other";
  return (
    <div className="notice notice-refusal">
      <p>{t("oneComment.removed", { reason: t(`removals.${reason}`) })}</p>
      <p>
        <a href={`/comments/appeal?comment=${comment.id}`}>{t("oneComment.appeal")}</a>
      </p>
    </div>
  );
}
