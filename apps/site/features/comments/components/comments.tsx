import { createElement } from "react";
import { useFormatter, useTranslations } from "use-intl";
import type { ArticleView } from "../../article/loaders.ts";
import type { ThreadView } from "../loaders.ts";
import { toPage } from "../thread-address.ts";
import { BranchView } from "./branch.tsx";
import { CommentForm } from "./comment-form.tsx";
import { useIslandWords } from "./island-words.ts";
import { SortLinks } from "./sort-links.tsx";

interface CommentsProps {
  view: Pick<ArticleView, "article" | "frame"> & { thread: ThreadView };
  /** The reader has just posted one that waits. */
  waiting: boolean;
}

/** The thread as readers see it and the form below it; whole without script, and in place with the island. */
export function Comments({ view: { article, thread, frame }, waiting }: CommentsProps) {
  const [t, format, words] = [useTranslations(), useFormatter(), useIslandWords()];
  const isOpen = thread.mode === "open" || thread.mode === "waiting_first";
  const place = { id: article.id, path: article.path, isOpen };
  const isEmpty = thread.pinned.length + thread.branches.length === 0;
  const content = (
    <section id="comments" className="comments" aria-labelledby="comments-title">
      <div className="comments-top">
        <h2 id="comments-title">
          {t("comments.title")} {article.commentCount > 0 && <span className="comments-count">{format.number(article.commentCount)}</span>}
        </h2>
        {isOpen && !isEmpty && (
          <a className="comments-jump" href="#comment-form">
            {t("thread.jump")}
          </a>
        )}
      </div>
      {article.commentCount > 0 && <SortLinks thread={thread} articlePath={article.path} />}
      {isEmpty && !waiting && <p className="comments-empty">{thread.sort === "picks" ? t("thread.noPicks") : t("comments.empty")}</p>}
      {[thread.pinned, thread.branches].map(
        (branches, index) =>
          branches.length > 0 && (
            <ol key={index} className={index === 0 ? "thread thread-pinned" : "thread"}>
              {branches.map((branch) => (
                <BranchView key={branch.comment.id} branch={branch} article={place} />
              ))}
            </ol>
          ),
      )}
      <Pager thread={thread} articlePath={article.path} />
      {waiting && (
        <p id="comment-waiting" className="notice" role="status">
          {t("comments.waiting")}
        </p>
      )}
      <p role="status" className="sr-only" />
      <Terms mode={thread.mode} />
      {isOpen && <CommentForm articleId={article.id} identity={frame.identity} />}
    </section>
  );
  return createElement("comment-thread", { "data-article": article.id, ...words }, content);
}

function Pager({ thread, articlePath }: { thread: ThreadView; articlePath: string }) {
  const t = useTranslations();
  if (!thread.next && !thread.after) return null;
  return (
    <nav className="pager" aria-label={t("comments.title")}>
      {thread.after && <a href={`${toPage(articlePath, thread, null)}#comments`}>{t("comments.first")}</a>}
      {thread.next && <a href={`${toPage(articlePath, thread, thread.next)}#comments`}>{t(thread.rootId ? "thread.moreOfBranch" : "comments.more")}</a>}
    </nav>
  );
}

/** Why there is no form, or what becomes of what is written in it. */
function Terms({ mode }: { mode: ThreadView["mode"] }) {
  const t = useTranslations("thread");
  switch (mode) {
    case "open":
      return null;
    case "waiting_first":
      return <p className="notice">{t("waitingFirst")}</p>;
    case "read_only":
    case "closed":
      return <p className="notice">{t(mode)}</p>;
  }
}
