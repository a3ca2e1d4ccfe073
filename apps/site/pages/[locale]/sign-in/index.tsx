import { DomainError } from "@polosa/newsroom/kernel/errors.ts";
import type { GetServerSideProps } from "next";
import { postKeptAction } from "../../../features/comments/actions.ts";
import { RefusedPage } from "../../../features/comments/write/components/refused-page.tsx";
import { loadRefused, type RefusedView } from "../../../features/comments/write/refused.ts";
import { MissingPage } from "../../../features/missing/components/missing-page.tsx";
import { loadMissing, type MissingView } from "../../../features/missing/loaders.ts";
import { loadFrame } from "../../../features/page/loaders.ts";
import { SignInPage } from "../../../features/readers/components/sign-in-page.tsx";
import { loadSignIn, type SignInView } from "../../../features/readers/loaders.ts";
import { toNext } from "../../../features/readers/paths.ts";
import { toReaderRefusal } from "../../../features/readers/refusal.ts";
import { signInAction } from "../../../features/readers/sign-in.ts";
import { toLocale } from "../../../server/locale.ts";
import { setPrivate } from "../../../server/page-headers.ts";
import { firstOf } from "../../../server/query.ts";
import { refusalStatuses } from "../../../server/statuses.ts";

export const config = { unstable_runtimeJS: false };

type Props = SignInView | { refused: RefusedView } | MissingView;

export const getServerSideProps: GetServerSideProps<Props> = async ({ params, query, req, res, resolvedUrl }) => {
  setPrivate(res);
  const locale = toLocale(params?.locale);
  if (!locale) return { props: await loadMissing(res, resolvedUrl, "notFound") };
  if (req.method !== "POST") {
    const next = firstOf(query.next);
    const view = await loadSignIn(req, { locale, kept: { next: toNext(next, locale), words: "" } });
    if (next && view.at.step === "done") return { redirect: { destination: view.kept.next, statusCode: 303 } };
    const refused = firstOf(query.refused) ? new DomainError("forbidden", "oidc_refused") : null;
    return { props: { ...view, refusal: refused && toReaderRefusal(refused) } };
  }

  const outcome = await signInAction(req, res, locale);
  if ("view" in outcome) {
    if (outcome.error) res.statusCode = refusalStatuses[outcome.error.kind];
    return { props: outcome.view };
  }
  const { reader, kept } = outcome;
  if (!kept.words) return { redirect: { destination: kept.next, statusCode: 303 } };
  const posted = await postKeptAction(kept.words, { request: req, response: res, reader });
  if (posted.posted) return { redirect: { destination: posted.location, statusCode: 303 } };
  res.statusCode = refusalStatuses[posted.error.kind];
  return { props: { refused: await loadRefused(req, posted, await loadFrame(locale)) } };
};

export default function SignInRoute(props: Props) {
  if ("missing" in props) return <MissingPage {...props} />;
  return "at" in props ? <SignInPage {...props} /> : <RefusedPage {...props} />;
}
