import { useFormatter, useTranslations } from "use-intl";
import type { VisibleComment } from "../author-marks.ts";
import { type Discussed, toWrite } from "../thread-address.ts";

/** What a reader may do with a comment: plain links to pages of their own; the island does the same in place. */
export function CommentFoot({ comment, article }: { comment: VisibleComment; article: Discussed }) {
  const t = useTranslations("thread");
  const format = useFormatter();
  const { id, name, recommendCount } = comment;
  return (
    <div className="comment-foot">
      <a href={`/comments/${id}#recommend`} rel="nofollow" data-act="recommend" aria-label={t("recommendLabel", { name, count: recommendCount })}>
        <span aria-hidden="true" className="comment-arrow" /> {t("recommend")}{" "}
        <span className="comment-votes" data-count={recommendCount}>
          {recommendCount > 0 && format.number(recommendCount)}
        </span>
      </a>
      {article.isOpen && (
        <a href={toWrite(article.id, id)} rel="nofollow" data-act="answer" aria-label={t("answerLabel", { name })}>
          {t("answer")}
        </a>
      )}
      <a href={`/comments/${id}`} rel="nofollow" data-act="more" className="comment-more" aria-label={t("moreLabel", { name })}>
        {t("more")}
      </a>
    </div>
  );
}
