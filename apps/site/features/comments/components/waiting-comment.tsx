import type { OneComment } from "@polosa/newsroom/comments/queries.ts";
import { useTranslations } from "use-intl";
import { DateLine } from "../../page/components/date-line.tsx";
import { CommentBody } from "./comment-body.tsx";

/** For its author only: what they wrote, and that a moderator has yet to read it. */
export function WaitingComment({ comment }: { comment: OneComment }) {
  const t = useTranslations("thread");
  return (
    <div className="comment comment-waiting" id={`comment-${comment.id}`}>
      <p className="comment-waits">{t("yoursWaits")}</p>
      <div className="comment-head">
        <b className="comment-name">
          <bdi>{comment.name}</bdi>
        </b>
        <a className="comment-time" href={`/comments/${comment.id}`} rel="nofollow">
          <DateLine at={comment.postedAt} />
        </a>
      </div>
      <CommentBody body={comment.body} />
    </div>
  );
}
