import type { GetServerSideProps } from "next";
import { appealCommentAction } from "../../features/comments/appeals/actions.ts";
import { AppealPage } from "../../features/comments/appeals/components/appeal-page.tsx";
import { type AppealPageView, loadAppeal } from "../../features/comments/appeals/loaders.ts";
import { toRefusal } from "../../features/comments/refusal.ts";
import { setPrivate } from "../../server/page-headers.ts";
import { firstOf } from "../../server/query.ts";
import { refusalStatuses } from "../../server/statuses.ts";

export const config = { unstable_runtimeJS: false };

/** A reader's own page: the removed comment and the form; a post is answered by the same page, or with every word still in it. */
export const getServerSideProps: GetServerSideProps<AppealPageView> = async ({ req, res, query }) => {
  setPrivate(res);
  const outcome = req.method === "POST" ? await appealCommentAction(req) : null;
  if (outcome?.sent) return { redirect: { destination: `/comments/appeal?comment=${outcome.commentId}`, statusCode: 303 } };

  const page = await loadAppeal(req, outcome?.commentId ?? firstOf(query.comment) ?? "");
  res.statusCode = outcome ? refusalStatuses[outcome.error.kind] : page.view ? 200 : page.isSignedIn ? 404 : 403;
  res.setHeader("Content-Language", page.frame.locale);
  return { props: { ...page, refused: outcome && { reason: toRefusal(outcome.error).reason, typed: outcome.typed } } };
};

export default AppealPage;
