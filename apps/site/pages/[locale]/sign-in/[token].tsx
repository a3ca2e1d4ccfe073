import type { GetServerSideProps } from "next";
import { MissingPage } from "../../../features/missing/components/missing-page.tsx";
import { loadMissing, type MissingView } from "../../../features/missing/loaders.ts";
import { loadFrame } from "../../../features/page/loaders.ts";
import { LinkPage, type LinkView } from "../../../features/readers/components/link-page.tsx";
import { SignInPage } from "../../../features/readers/components/sign-in-page.tsx";
import type { SignInView } from "../../../features/readers/loaders.ts";
import { toNext } from "../../../features/readers/paths.ts";
import { followLinkAction } from "../../../features/readers/sign-in.ts";
import { toLocale } from "../../../server/locale.ts";
import { setPrivate } from "../../../server/page-headers.ts";
import { firstOf } from "../../../server/query.ts";
import { refusalStatuses } from "../../../server/statuses.ts";

export const config = { unstable_runtimeJS: false };

type Props = LinkView | SignInView | MissingView;

export const getServerSideProps: GetServerSideProps<Props> = async ({ params, query, req, res, resolvedUrl }) => {
  setPrivate(res);
  res.setHeader("Referrer-Policy", "no-referrer");
  const locale = toLocale(params?.locale);
  const token = firstOf(params?.token);
  if (!locale || !token || !/^[\w-]{43}$/.test(token)) return { props: await loadMissing(res, resolvedUrl, "notFound") };
  if (req.method !== "POST") return { props: { frame: await loadFrame(locale), token, next: toNext(firstOf(query.next), locale) } };

  const outcome = await followLinkAction(req, res, { locale, token });
  if ("reader" in outcome) return { redirect: { destination: outcome.kept.next, statusCode: 303 } };
  if (outcome.error) res.statusCode = refusalStatuses[outcome.error.kind];
  return { props: outcome.view };
};

export default function LinkRoute(props: Props) {
  if ("missing" in props) return <MissingPage {...props} />;
  return "at" in props ? <SignInPage {...props} /> : <LinkPage {...props} />;
}
