import { useTranslations } from "use-intl";
import { DateLine } from "../../page/components/date-line.tsx";
import type { VisibleComment } from "../author-marks.ts";
import { toPermalink } from "../thread-address.ts";

/** Who speaks, whom they answer, when, and what the newsroom thinks of it. */
export function CommentHead({ comment, articlePath }: { comment: VisibleComment; articlePath: string }) {
  const t = useTranslations();
  return (
    <div className="comment-head">
      <b className="comment-name">
        <bdi>{comment.name}</bdi>
      </b>
      {comment.answered && (
        <a className="comment-answered" href={toPermalink(articlePath, comment.answered.id)} rel="nofollow">
          {comment.answered.name === null ? t("thread.answeringGone") : t.rich("thread.answering", { name: () => <bdi>{comment.answered?.name}</bdi> })}
        </a>
      )}
      <a className="comment-time" href={toPermalink(articlePath, comment.id)} title={t("comments.permalink")} rel="nofollow">
        <DateLine at={comment.postedAt} />
      </a>
      {comment.editedAt && <span className="comment-time">{t("thread.edited")}</span>}
      {comment.isPinned && <span className="comment-badge">{t("thread.pinned")}</span>}
      {comment.isPicked && <span className="comment-badge">{t("thread.picked")}</span>}
    </div>
  );
}
