import type { GetServerSideProps } from "next";
import { CorrectionsPage } from "../../../features/corrections/components/corrections-page.tsx";
import { keysOfCorrections } from "../../../features/corrections/keys.ts";
import { type CorrectionsView, loadCorrections } from "../../../features/corrections/loaders.ts";
import { MissingPage } from "../../../features/missing/components/missing-page.tsx";
import { loadMissing, type MissingView } from "../../../features/missing/loaders.ts";
import { toLocale } from "../../../server/locale.ts";
import { FRONT_IS_FRESH_FOR, setPageHeaders } from "../../../server/page-headers.ts";
import { firstOf } from "../../../server/query.ts";

export const config = { unstable_runtimeJS: false };

export const getServerSideProps: GetServerSideProps<CorrectionsView | MissingView> = async ({ params, query, res, resolvedUrl }) => {
  const locale = toLocale(params?.locale);
  if (!locale) return { props: await loadMissing(res, resolvedUrl, "notFound") };
  const view = await loadCorrections(locale, firstOf(query.before));
  setPageHeaders(res, { keys: keysOfCorrections(view), freshFor: FRONT_IS_FRESH_FOR });
  return { props: view };
};

export default function CorrectionsRoute(props: CorrectionsView | MissingView) {
  return "missing" in props ? <MissingPage {...props} /> : <CorrectionsPage {...props} />;
}
