import type { ThreadComment } from "@polosa/newsroom/threads/queries.ts";
import { useTranslations } from "use-intl";
import type { ArticleView } from "../../article/loaders.ts";
import { CommentView } from "./comment.tsx";
import { CommentForm } from "./comment-form.tsx";

interface CommentsProps {
  view: Pick<ArticleView, "article" | "comments" | "after" | "frame">;
  /** The reader has just posted one that waits. */
  waiting: boolean;
}

/** The thread as readers see it and the form below it. */
export function Comments({ view: { article, comments, after, frame }, waiting }: CommentsProps) {
  const t = useTranslations("comments");
  const rules = useTranslations("rules");
  return (
    <section id="comments" className="comments" aria-labelledby="comments-title">
      <h2 id="comments-title">
        {t("title")} {article.commentCount > 0 && <span className="comments-count">{article.commentCount}</span>}
      </h2>
      {comments.comments.length === 0 && !waiting && <p className="comments-empty">{t("empty")}</p>}
      <Thread comments={comments.comments} toAddress={(id) => `${article.path}${after ? `?comment=${id}` : ""}#comment-${id}`} />
      {(comments.next || after) && (
        <nav className="pager">
          {after && <a href={`${article.path}#comments`}>{t("first")}</a>}
          {comments.next && <a href={`${article.path}?after=${encodeURIComponent(comments.next)}#comments`}>{t("more")}</a>}
        </nav>
      )}
      {waiting && (
        <p id="comment-waiting" className="notice" role="status">
          {t("waiting")}
        </p>
      )}
      <p className="comments-rules">
        <a href={`/${frame.locale}/comment-rules`}>{rules("link")}</a>
      </p>
      {frame.commentsOpen ? <CommentForm articleId={article.id} /> : <p className="notice">{t("closed")}</p>}
    </section>
  );
}

function Thread({ comments, toAddress }: { comments: ThreadComment[]; toAddress: (id: string) => string }) {
  if (comments.length === 0) return null;
  return (
    <ol className="thread">
      {comments.map((comment) => (
        <CommentView key={comment.id} comment={comment} address={toAddress(comment.id)} />
      ))}
    </ol>
  );
}
