"use client";

import { useTranslations } from "use-intl";
import { Moment } from "../../../shell/components/moment.tsx";
import type { ListedComment } from "../../loaders.ts";
import { PANE_HEADING } from "../desk/use-open.ts";

/** The comment in its place: under which article, and what it answers. */
export function CommentText({ comment, timeZone }: { comment: ListedComment; timeZone: string }) {
  const t = useTranslations("moderation");
  const { answers, article } = comment;
  return (
    <>
      <header className="flex flex-wrap items-baseline gap-x-3 text-sm">
        <h2 id={PANE_HEADING} tabIndex={-1} className="wrap-anywhere font-semibold text-base">
          {comment.name}
        </h2>
        <span className="text-quiet text-xs">
          <Moment at={comment.postedAt} timeZone={timeZone} />
          {comment.editedAt && <> · {t("edited")}</>}
        </span>
        <span className="text-xs">
          {t(`standing.${comment.standing}`)}
          {comment.isPicked && <> · {t("picked")}</>}
          {comment.isPinned && <> · {t("pinned")}</>}
        </span>
      </header>
      <p className="mt-1 text-quiet text-sm">
        {comment.address ? (
          <a className="link wrap-anywhere inline-block py-1" href={comment.address} target="_blank" rel="noopener" lang={article.locale}>
            {article.headline}
          </a>
        ) : (
          <span lang={article.locale}>{article.headline}</span>
        )}
      </p>
      {answers && (
        <blockquote className="wrap-anywhere mt-3 border-line border-l-4 pl-3 text-quiet text-sm">
          <p className="font-semibold">{t("answers", { name: answers.name })}</p>
          <p className="line-clamp-4 whitespace-pre-line" dir="auto">
            {answers.body}
          </p>
        </blockquote>
      )}
      <p className="wrap-anywhere mt-3 max-w-prose whitespace-pre-line font-serif text-lg" dir="auto">
        {comment.body}
      </p>
    </>
  );
}
