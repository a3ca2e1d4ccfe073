import type { GetServerSideProps } from "next";
import { toPostedJson, toRefusalJson } from "../../features/comments/posted-json.ts";
import { toOutcome } from "../../features/comments/posting.ts";
import { RefusedPage } from "../../features/comments/write/components/refused-page.tsx";
import { loadRefused, type RefusedView } from "../../features/comments/write/refused.ts";
import { loadFrame } from "../../features/page/loaders.ts";
import { answerJson, wantsJson } from "../../server/json.ts";
import { DEFAULT_LOCALE, localeOfReferer } from "../../server/locale.ts";
import { setPrivate } from "../../server/page-headers.ts";
import { refusalStatuses } from "../../server/statuses.ts";

export const config = { unstable_runtimeJS: false };

/** Null where the answer was data. */
interface Props {
  refused: RefusedView | null;
}

/** Where comments are posted to: goes on to the comment, or shows why not with every word kept. Islands are told the same as data. */
export const getServerSideProps: GetServerSideProps<Props> = async ({ req, res }) => {
  setPrivate(res);
  if (req.method !== "POST") return { redirect: { destination: `/${DEFAULT_LOCALE}`, statusCode: 303 } };
  const outcome = await toOutcome(req, res);
  const locale = outcome.article?.locale ?? localeOfReferer(req);
  if (outcome.posted) {
    if (!wantsJson(req)) return { redirect: { destination: outcome.location, statusCode: 303 } };
    answerJson(res, await toPostedJson(outcome, await loadFrame(locale)));
    return { props: { refused: null } };
  }
  res.statusCode = refusalStatuses[outcome.error.kind];
  res.setHeader("Content-Language", locale);
  if (wantsJson(req)) {
    answerJson(res, toRefusalJson(outcome.error, locale));
    return { props: { refused: null } };
  }
  return { props: { refused: await loadRefused(req, outcome, await loadFrame(locale)) } };
};

export default function PostRoute({ refused }: Props) {
  return refused && <RefusedPage refused={refused} />;
}
