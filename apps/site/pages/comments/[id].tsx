import type { ServerResponse } from "node:http";
import type { GetServerSideProps } from "next";
import { type ActOutcome, actOnCommentAction } from "../../features/comments/one/actions.ts";
import { type Done, OneCommentPage, type OneCommentPageProps } from "../../features/comments/one/components/one-comment-page.tsx";
import { loadOneComment } from "../../features/comments/one/loaders.ts";
import { toRefusalJson } from "../../features/comments/posted-json.ts";
import { toRefusal } from "../../features/comments/refusal.ts";
import { MissingPage } from "../../features/missing/components/missing-page.tsx";
import { loadMissing, type MissingView } from "../../features/missing/loaders.ts";
import { loadFrame } from "../../features/page/loaders.ts";
import { answerJson, wantsJson } from "../../server/json.ts";
import { type Locale, localeOfReferer } from "../../server/locale.ts";
import { setPrivate } from "../../server/page-headers.ts";
import { firstOf } from "../../server/query.ts";
import { readReader } from "../../server/reader.ts";
import { refusalStatuses } from "../../server/statuses.ts";

export const config = { unstable_runtimeJS: false };

const dones: readonly Done[] = ["report", "mute", "unmute", "follow", "unfollow", "unrecommend"];

type Props = OneCommentPageProps | MissingView;

/** One comment and what this reader may do with it; the forms are posted to the same address, by islands too. */
export const getServerSideProps: GetServerSideProps<Props> = async ({ req, res, params, query, resolvedUrl }) => {
  setPrivate(res);
  const id = firstOf(params?.id) ?? "";
  const outcome = req.method === "POST" ? await actOnCommentAction(req, res, id) : null;
  if (outcome && wantsJson(req)) return { props: await answerIsland(res, outcome, localeOfReferer(req)) };
  if (outcome?.done) return { redirect: { destination: outcome.location, statusCode: 303 } };

  const view = await loadOneComment(id, outcome ? outcome.reader : await readReader(req));
  if (!view) {
    const missing = await loadMissing(res, resolvedUrl, "notFound");
    setPrivate(res);
    return { props: missing };
  }
  res.setHeader("Content-Language", view.frame.locale);
  if (outcome) res.statusCode = refusalStatuses[outcome.error.kind];
  const refused = outcome && { refusal: toRefusal(outcome.error), typed: outcome.typed };
  return { props: { view, refused, done: dones.find((done) => done === firstOf(query.done)) ?? null } };
};

/** The answer is given; what is returned is shown to nobody. */
async function answerIsland(response: ServerResponse, outcome: ActOutcome, locale: Locale): Promise<MissingView> {
  const frame = await loadFrame(locale);
  if (!outcome.done) response.statusCode = refusalStatuses[outcome.error.kind];
  answerJson(response, outcome.done ? { done: outcome.act } : toRefusalJson(outcome.error, locale));
  return { frame, missing: "notFound" };
}

export default function OneCommentRoute(props: Props) {
  return "missing" in props ? <MissingPage {...props} /> : <OneCommentPage {...props} />;
}
