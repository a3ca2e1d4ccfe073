"use client";

import { useTranslations } from "use-intl";
import { AppealForm } from "../../../appeals/components/appeal-form.tsx";
import { Icon } from "../../../shell/components/icon.tsx";
import { ThreadSettings } from "../../../threads/components/thread-settings.tsx";
import type { ListedComment, Queue } from "../../loaders.ts";
import type { Desk } from "../desk/desk.ts";
import { useClaim } from "../desk/use-claim.ts";
import { ActBar } from "./act-bar.tsx";
import { CommentText } from "./comment-text.tsx";
import { HandOver } from "./hand-over.tsx";
import { ReaderNote } from "./reader-note.tsx";
import { WhyNote } from "./why-note.tsx";

/** The open comment: what it answers, why it is here, what can be done, and who wrote it. */
export function CommentPane({ comment, queue, desk }: { comment: ListedComment; queue: Queue; desk: Desk }) {
  const t = useTranslations("moderation");
  const holder = useClaim(comment.id) ?? comment.holder;
  const { appeal, article } = comment;
  return (
    <article
      aria-label={t("commentOf", { name: comment.name })}
      className="flex min-h-full flex-col lg:min-h-0 lg:rounded lg:border lg:border-line lg:bg-sheet"
    >
      <button type="button" className="button button-plain m-2 self-start lg:hidden" onClick={desk.opened.close}>
        <Icon name="back" /> {t("toList")}
      </button>
      {holder && holder.personId !== queue.me && (
        <p role="status" className="bg-warn-wash px-4 py-2 text-sm text-warn sm:px-6">
          {t("inHands", { name: holder.name })}
        </p>
      )}
      <div className="flex-1 px-4 pb-4 sm:px-6 lg:pt-5">
        <CommentText comment={comment} timeZone={queue.timeZone} />
        <WhyNote comment={comment} timeZone={queue.timeZone} />
        {appeal && <AppealForm appeal={appeal} isMine={appeal.removedBy === queue.me} onDecided={() => desk.acts.hide([comment.id])} />}
      </div>
      <ActBar comment={comment} desk={desk} />
      <div className="space-y-1 border-line border-t px-4 py-3 sm:px-6">
        <ReaderNote reader={comment.reader} timeZone={queue.timeZone} />
        <HandOver
          commentId={comment.id}
          colleagues={queue.colleagues.filter(({ sectionIds }) => sectionIds.length === 0 || sectionIds.includes(article.sectionId))}
        />
        <ThreadSettings articleId={article.id} set={article.thread} />
      </div>
    </article>
  );
}
