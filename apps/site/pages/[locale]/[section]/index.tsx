import type { GetServerSideProps } from "next";
import { MissingPage } from "../../../features/missing/components/missing-page.tsx";
import { loadElsewhere, type MissingView } from "../../../features/missing/loaders.ts";
import { SectionPage } from "../../../features/section/components/section-page.tsx";
import { keysOfSection } from "../../../features/section/keys.ts";
import { loadSection, type SectionFront } from "../../../features/section/loaders.ts";
import { toLocale } from "../../../server/locale.ts";
import { FRONT_IS_FRESH_FOR, setPageHeaders } from "../../../server/page-headers.ts";
import { firstOf } from "../../../server/query.ts";

export const config = { unstable_runtimeJS: false };

export const getServerSideProps: GetServerSideProps<SectionFront | MissingView> = async ({ params, query, res, resolvedUrl }) => {
  const locale = toLocale(params?.locale);
  const front = locale && (await loadSection(locale, firstOf(params?.section) ?? "", firstOf(query.before)));
  if (!front) return loadElsewhere(res, resolvedUrl);
  setPageHeaders(res, { keys: keysOfSection(front), freshFor: FRONT_IS_FRESH_FOR });
  return { props: front };
};

export default function SectionRoute(props: SectionFront | MissingView) {
  return "missing" in props ? <MissingPage {...props} /> : <SectionPage {...props} />;
}
