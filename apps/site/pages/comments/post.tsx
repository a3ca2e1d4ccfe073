import type { GetServerSideProps } from "next";
import { toPostedJson, toRefusalJson } from "../../features/comments/posted-json.ts";
import { toOutcome } from "../../features/comments/posting.ts";
import { refusalStatuses, toRefusal } from "../../features/comments/refusal.ts";
import { LostPage, type LostPageProps } from "../../features/comments/write/components/lost-page.tsx";
import { WritePage, type WritePageProps } from "../../features/comments/write/components/write-page.tsx";
import { loadWrite } from "../../features/comments/write/loaders.ts";
import { loadFrame } from "../../features/page/loaders.ts";
import { ProofPage, type ProofPageProps } from "../../features/proofs/components/proof-page.tsx";
import { loadWork } from "../../features/proofs/loaders.ts";
import { answerJson, wantsJson } from "../../server/json.ts";
import { DEFAULT_LOCALE, localeOfReferer } from "../../server/locale.ts";
import { setPrivate } from "../../server/page-headers.ts";
import { readReader } from "../../server/reader.ts";

export const config = { unstable_runtimeJS: false };

type Props = WritePageProps | (LostPageProps & { view: null }) | { unproven: ProofPageProps };

/** Where comments are posted to: goes on to the comment, or shows why not with every word kept. Islands are told the same as data. */
export const getServerSideProps: GetServerSideProps<Props> = async ({ req, res }) => {
  setPrivate(res);
  if (req.method !== "POST") return { redirect: { destination: `/${DEFAULT_LOCALE}`, statusCode: 303 } };
  const outcome = await toOutcome(req, res);
  if (outcome.posted && !wantsJson(req)) return { redirect: { destination: outcome.location, statusCode: 303 } };

  const locale = outcome.article?.locale ?? localeOfReferer(req);
  const frame = await loadFrame(locale);
  if (outcome.posted) {
    answerJson(res, await toPostedJson(outcome, frame));
    return { props: { view: null, frame, reason: "malformed", body: "" } };
  }
  const { error, article, typed, kept } = outcome;
  res.statusCode = refusalStatuses[error.kind];
  res.setHeader("Content-Language", locale);
  if (wantsJson(req)) answerJson(res, toRefusalJson(error, locale));
  const refusal = toRefusal(error);
  if (!article) return { props: { view: null, frame, reason: refusal.reason, body: typed.body } };
  if (error.reason === "proof_wanted") {
    const fields = { articleId: article.id, ...kept, ...typed };
    return { props: { unproven: { frame, article, fields, body: typed.body, work: await loadWork() } } };
  }
  const view = await loadWrite(article, { parentId: typed.parentId, reader: await readReader(req) });
  return { props: { view, refused: { refusal, typed } } };
};

export default function PostRoute(props: Props) {
  if ("unproven" in props) return <ProofPage {...props.unproven} />;
  return props.view ? <WritePage {...props} /> : <LostPage {...props} />;
}
