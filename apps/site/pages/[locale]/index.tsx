import type { GetServerSideProps } from "next";
import { FrontPage } from "../../features/front/components/front-page.tsx";
import { keysOfFront } from "../../features/front/keys.ts";
import { type Front, loadFront } from "../../features/front/loaders.ts";
import { MissingPage } from "../../features/missing/components/missing-page.tsx";
import { loadElsewhere, type MissingView } from "../../features/missing/loaders.ts";
import { toLocale } from "../../server/locale.ts";
import { FRONT_IS_FRESH_FOR, setPageHeaders } from "../../server/page-headers.ts";

export const config = { unstable_runtimeJS: false };

export const getServerSideProps: GetServerSideProps<Front | MissingView> = async ({ params, res, resolvedUrl }) => {
  const locale = toLocale(params?.locale);
  if (!locale) return loadElsewhere(res, resolvedUrl);
  const front = await loadFront(locale);
  setPageHeaders(res, { keys: keysOfFront(front), freshFor: FRONT_IS_FRESH_FOR });
  return { props: front };
};

export default function FrontRoute(props: Front | MissingView) {
  return "missing" in props ? <MissingPage {...props} /> : <FrontPage {...props} />;
}
