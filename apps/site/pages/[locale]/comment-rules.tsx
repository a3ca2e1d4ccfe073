import type { GetServerSideProps } from "next";
import { RulesPage } from "../../features/comment-rules/components/rules-page.tsx";
import { loadRules, type RulesView } from "../../features/comment-rules/loaders.ts";
import { MissingPage } from "../../features/missing/components/missing-page.tsx";
import { loadMissing, type MissingView } from "../../features/missing/loaders.ts";
import { toLocale } from "../../server/locale.ts";
import { RULES_ARE_FRESH_FOR, setPageHeaders } from "../../server/page-headers.ts";

export const config = { unstable_runtimeJS: false };

export const getServerSideProps: GetServerSideProps<RulesView | MissingView> = async ({ params, res, resolvedUrl }) => {
  const locale = toLocale(params?.locale);
  if (!locale) return { props: await loadMissing(res, resolvedUrl, "notFound") };
  const view = await loadRules(locale);
  setPageHeaders(res, { keys: [], freshFor: RULES_ARE_FRESH_FOR });
  return { props: view };
};

export default function RulesRoute(props: RulesView | MissingView) {
  return "missing" in props ? <MissingPage {...props} /> : <RulesPage {...props} />;
}
