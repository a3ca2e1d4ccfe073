import { removalReasons } from "@polosa/newsroom/comments/reasons.ts";
import { useTranslations } from "use-intl";
import type { MarkedComment } from "../author-marks.ts";
import type { Discussed } from "../thread-address.ts";
import { CommentBody } from "./comment-body.tsx";
import { CommentFoot } from "./comment-foot.tsx";
import { CommentHead } from "./comment-head.tsx";

/** One comment, or the place of one that is gone. What stands under it in the list is its caller's. */
export function CommentView({ comment, article }: { comment: MarkedComment; article: Discussed }) {
  if (comment.standing !== "visible") return <GoneComment comment={comment} />;
  return (
    <div className={comment.isPicked ? "comment comment-picked" : "comment"} id={`comment-${comment.id}`} data-author={comment.author}>
      <CommentHead comment={comment} articlePath={article.path} />
      <CommentBody body={comment.body} />
      <CommentFoot comment={comment} article={article} />
    </div>
  );
}

function GoneComment({ comment }: { comment: Exclude<MarkedComment, { standing: "visible" }> }) {
  const t = useTranslations();
  const removal = comment.standing === "removed" && (removalReasons.find((known) => known === comment.reason) ?? "other");
  return (
    <div className="comment comment-gone" id={`comment-${comment.id}`}>
      <p>
        {comment.standing === "withdrawn" && t("thread.withdrawn")}
        {comment.standing === "erased" && t("thread.erased")}
        {removal && t("comments.removed", { reason: t(`removals.${removal}`) })}
      </p>
    </div>
  );
}
