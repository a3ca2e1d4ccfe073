import type { OneComment } from "@polosa/newsroom/comments/queries.ts";
import { DateLine } from "../../page/components/date-line.tsx";
import { CommentBody } from "./comment-body.tsx";

/** A comment by itself, without what can be done with it. */
export function QuotedComment({ comment }: { comment: OneComment }) {
  return (
    <blockquote className="quoted-comment">
      <div className="comment-head">
        <b className="comment-name">
          <bdi>{comment.name}</bdi>
        </b>
        <span className="comment-time">
          <DateLine at={comment.postedAt} />
        </span>
      </div>
      <CommentBody body={comment.body} />
    </blockquote>
  );
}
