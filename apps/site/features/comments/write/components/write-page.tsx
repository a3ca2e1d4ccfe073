import { useTranslations } from "use-intl";
import { CommentForm } from "../../components/comment-form.tsx";
import { OwnPage } from "../../components/own-page.tsx";
import { QuotedComment } from "../../components/quoted-comment.tsx";
import { SignInFirst } from "../../components/sign-in-first.tsx";
import type { Refusal, Typed } from "../../posted-form.ts";
import type { WriteView } from "../loaders.ts";

export interface WritePageProps {
  view: WriteView;
  /** Null before anything was sent. */
  refused: { refusal: Refusal; typed: Typed } | null;
}

/** A form on a page of its own: to answer a comment, and for what was refused, with every word still in it. */
export function WritePage({ view, refused }: WritePageProps) {
  const t = useTranslations();
  const { article, parent, frame, mode } = view;
  const isOpen = mode === "open" || mode === "waiting_first";
  const title = refused ? t("comments.refusedTitle") : t(parent ? "oneComment.answerTitle" : "oneComment.writeTitle");
  const next = `/comments/write?article=${article.id}${parent ? `&parent=${parent.id}` : ""}`;
  return (
    <OwnPage frame={frame} title={title} article={article}>
      {refused && (
        <p className="notice notice-refusal" role="alert">
          {t(`reasons.${refused.refusal.reason}`)} {t("comments.keep")}
        </p>
      )}
      {view.isParentGone && <p className="notice">{t("oneComment.unsaid")}</p>}
      {parent && <QuotedComment comment={parent} />}
      {view.mustSignIn && <SignInFirst locale={frame.locale} next={next} isTyped={refused !== null} />}
      {mode === "waiting_first" && <p className="notice">{t("thread.waitingFirst")}</p>}
      {!isOpen && <p className="notice">{t(`thread.${mode}`)}</p>}
      {(refused || (isOpen && !view.mustSignIn)) && (
        <CommentForm
          articleId={article.id}
          identity={frame.identity}
          {...(parent && { parentId: parent.id })}
          typed={refused?.typed ?? { name: view.readerName ?? "", body: "", parentId: "" }}
          {...(refused && { refusal: refused.refusal })}
        />
      )}
    </OwnPage>
  );
}
