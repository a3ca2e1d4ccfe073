import { removalReasons } from "@polosa/newsroom/comments/reasons.ts";
import type { ThreadComment } from "@polosa/newsroom/threads/queries.ts";
import { useTranslations } from "use-intl";
import { DateLine } from "../../page/components/date-line.tsx";

export function CommentView({ comment, address }: { comment: ThreadComment; address: string }) {
  const t = useTranslations();
  if (comment.standing === "removed") {
    const reason = removalReasons.find((known) => known === comment.reason) ?? "other";
    return (
      <li id={`comment-${comment.id}`} className="comment comment-removed">
        <p>{t("comments.removed", { reason: t(`removals.${reason}`) })}</p>
      </li>
    );
  }
  return (
    <li id={`comment-${comment.id}`} className="comment">
      <p className="comment-head">
        <b dir="auto">{comment.name}</b>
        <a href={address} title={t("comments.permalink")}>
          <DateLine at={comment.postedAt} />
        </a>
      </p>
      <div className="comment-body" dir="auto">
        {comment.body.split(/\n{2,}/).map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
    </li>
  );
}
