"use client";

import { useTranslations } from "use-intl";
import { Moment } from "../../shell/components/moment.tsx";
import type { ListedComment } from "../loaders.ts";
import { DecisionNote } from "./decision-note.tsx";

interface Props {
  comment: ListedComment;
  timeZone: string;
  onApprove: (commentId: string) => void;
  onRemove: (commentId: string) => void;
  onRestore: (commentId: string) => void;
}

export function CommentCard({ comment, timeZone, onApprove, onRemove, onRestore }: Props) {
  const t = useTranslations("moderation");
  const { standing } = comment;
  return (
    <article className="rounded border border-line bg-sheet p-4 sm:p-5" aria-label={t("commentOf", { name: comment.name })}>
      <header className="flex flex-wrap items-baseline gap-x-3 text-sm">
        <h2 className="wrap-anywhere font-semibold">{comment.name}</h2>
        <span className="text-quiet text-xs">
          <Moment at={comment.postedAt} timeZone={timeZone} />
        </span>
      </header>
      <p className="wrap-anywhere mt-2 max-w-prose whitespace-pre-line font-serif text-lg">{comment.body}</p>
      <p className="mt-3 text-quiet text-sm">
        {t("under")}{" "}
        {comment.address ? (
          <a className="link py-1" href={comment.address} target="_blank" rel="noopener" lang={comment.article.locale}>
            {comment.article.headline}
          </a>
        ) : (
          <span lang={comment.article.locale}>{comment.article.headline}</span>
        )}
      </p>
      <footer className="mt-3 flex flex-wrap items-center justify-between gap-3 border-line border-t pt-3">
        <DecisionNote comment={comment} timeZone={timeZone} />
        <div className="flex gap-2">
          {standing === "waiting" && (
            <button type="button" className="button button-ink" onClick={() => onApprove(comment.id)} aria-keyshortcuts="a">
              {t("approve")}
            </button>
          )}
          {standing !== "removed" && (
            <button type="button" className="button button-danger" onClick={() => onRemove(comment.id)} aria-keyshortcuts="r">
              {t("remove")}
            </button>
          )}
          {standing === "removed" && (
            <button type="button" className="button" onClick={() => onRestore(comment.id)}>
              {t("restore")}
            </button>
          )}
        </div>
      </footer>
    </article>
  );
}
