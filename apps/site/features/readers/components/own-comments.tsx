import type { OwnComment } from "@polosa/newsroom/holdings/queries.ts";
import { useTranslations } from "use-intl";
import { FullDateLine } from "../../page/components/date-line.tsx";
import type { MeView } from "../loaders.ts";
import { toStandingReason } from "../standing-reason.ts";

/** What became of each of a reader's comments. */
export function OwnComments({ path, comments, isLater }: { path: string; comments: MeView["comments"]; isLater: boolean }) {
  const t = useTranslations("me");
  return (
    <section aria-labelledby="me-comments">
      <h2 id="me-comments">{t("comments")}</h2>
      {comments.comments.length === 0 && <p>{t("noComments")}</p>}
      <ol className="own-comments">
        {comments.comments.map((comment) => (
          <OwnCommentView key={comment.id} comment={comment} />
        ))}
      </ol>
      {(comments.next || isLater) && (
        <nav className="pager">
          {isLater && <a href={path}>{t("newest")}</a>}
          {comments.next && <a href={`${path}?after=${encodeURIComponent(comments.next)}`}>{t("older")}</a>}
        </nav>
      )}
    </section>
  );
}

function OwnCommentView({ comment: { id, body, postedAt, standing, reason, article } }: { comment: OwnComment }) {
  const t = useTranslations("me");
  const removals = useTranslations("removals");
  const why = toStandingReason(reason);
  return (
    <li>
      <p className="own-comment-head">
        <FullDateLine at={postedAt} /> <b>{t(`standings.${standing}`)}</b>
        {standing === "removed" && why && ` ${t("removedFor", { reason: removals(why) })}`}{" "}
        {standing === "removed" && why && <a href={`/comments/appeal?comment=${id}`}>{t("appeal")}</a>}
        {standing === "waiting" && <a href={`/comments/${id}`}>{t("openWaiting")}</a>}
      </p>
      {article && (
        <p>
          <a href={standing === "visible" ? `${article.path}?comment=${id}#comment-${id}` : `${article.path}#comments`}>{article.headline}</a>
        </p>
      )}
      <p className="own-comment-body" dir="auto">
        {body}
      </p>
    </li>
  );
}
