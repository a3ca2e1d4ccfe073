import type { DomainError } from "@polosa/newsroom/kernel/errors.ts";
import type { GetServerSideProps } from "next";
import { postCommentAction } from "../../features/comments/actions.ts";
import { RefusedPage, type RefusedPageProps } from "../../features/comments/components/refused-page.tsx";
import { toRefusal } from "../../features/comments/refusal.ts";
import { loadFrame } from "../../features/page/loaders.ts";
import { SignInPage } from "../../features/readers/components/sign-in-page.tsx";
import { loadSignIn, type SignInView } from "../../features/readers/loaders.ts";
import { DEFAULT_LOCALE, toLocale } from "../../server/locale.ts";
import { setPrivate } from "../../server/page-headers.ts";

export const config = { unstable_runtimeJS: false };

const statuses: Record<DomainError["kind"], number> = { not_found: 404, forbidden: 403, invalid: 422, conflict: 409, too_many: 429 };

/** Where comments are posted to: goes on to the comment, or shows why not with every word kept. */
export const getServerSideProps: GetServerSideProps<RefusedPageProps | SignInView> = async ({ req, res }) => {
  setPrivate(res);
  if (req.method !== "POST") return { redirect: { destination: `/${DEFAULT_LOCALE}`, statusCode: 303 } };
  const outcome = await postCommentAction(req, res);
  if (outcome.posted) return { redirect: { destination: outcome.location, statusCode: 303 } };

  const { error, article, typed, words } = outcome;
  const locale = article?.locale ?? toLocale(URL.parse(req.headers.referer ?? "")?.pathname.split("/")[1]) ?? DEFAULT_LOCALE;
  res.statusCode = statuses[error.kind];
  res.setHeader("Content-Language", locale);
  if (article && error.reason === "sign_in_first") return { props: await loadSignIn(req, { locale, kept: { next: `${article.path}#comments`, words } }) };
  return { props: { frame: await loadFrame(locale), article, refusal: toRefusal(error), typed } };
};

export default function PostRoute(props: RefusedPageProps | SignInView) {
  return "at" in props ? <SignInPage {...props} /> : <RefusedPage {...props} />;
}
