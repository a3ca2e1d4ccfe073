import { removalReasons } from "@polosa/newsroom/comments/reasons.ts";
import Head from "next/head";
import { useTranslations } from "use-intl";
import { Page } from "../../../page/components/page.tsx";
import type { AppealPageView } from "../loaders.ts";
import { AppealForm } from "./appeal-form.tsx";
import { AppealState } from "./appeal-state.tsx";

/** Why a comment of the reader's own was removed, and what they can do about it. */
export function AppealPage({ frame, commentId, view, isSignedIn, refused }: AppealPageView) {
  const t = useTranslations();
  const title = t("appeals.title");
  const reason = removalReasons.find((known) => known === view?.comment.reason) ?? "other";
  return (
    <Page frame={frame}>
      <Head>
        <title>{`${title} — ${frame.siteName}`}</title>
        <meta name="robots" content="noindex" />
      </Head>
      <div className="wrap-text refused">
        <h1>{title}</h1>
        {refused && (
          <p className="notice notice-refusal" role="alert">
            {t(`reasons.${refused.reason}`)}
          </p>
        )}
        {!isSignedIn && (
          <p>
            {t("appeals.signedOut")}{" "}
            <a href={`/${frame.locale}/sign-in?next=${encodeURIComponent(`/comments/appeal?comment=${commentId}`)}`}>{t("appeals.signIn")}</a>
          </p>
        )}
        {isSignedIn && !view && <p>{t("appeals.notYours")}</p>}
        {view && (
          <>
            <p>
              {t("appeals.under")} {view.article.path ? <a href={`${view.article.path}#comments`}>{view.article.headline}</a> : view.article.headline}
            </p>
            <blockquote className="refused-words">{view.comment.body}</blockquote>
            {(view.obstacle !== "not_removed" || view.appeal) && <p>{t("appeals.reason", { reason: t(`removals.${reason}`) })}</p>}
            <AppealState view={view} />
          </>
        )}
        {view && !view.appeal && !view.obstacle && <AppealForm commentId={commentId} typed={refused?.typed ?? ""} isRefused={refused !== null} />}
        {refused?.typed && (!view || view.appeal || view.obstacle) && <blockquote className="refused-words">{refused.typed}</blockquote>}
        <p>
          <a href={`/${frame.locale}/comment-rules`}>{t("rules.link")}</a>
        </p>
      </div>
    </Page>
  );
}
