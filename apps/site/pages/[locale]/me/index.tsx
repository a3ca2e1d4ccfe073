import type { GetServerSideProps } from "next";
import { MissingPage } from "../../../features/missing/components/missing-page.tsx";
import { loadMissing, type MissingView } from "../../../features/missing/loaders.ts";
import { changeMeAction } from "../../../features/readers/actions.ts";
import { MePage } from "../../../features/readers/components/me-page.tsx";
import { loadMe, type MeView } from "../../../features/readers/loaders.ts";
import { mePath, signInPath } from "../../../features/readers/paths.ts";
import { toReaderRefusal } from "../../../features/readers/refusal.ts";
import { toLocale } from "../../../server/locale.ts";
import { setPrivate } from "../../../server/page-headers.ts";
import { firstOf } from "../../../server/query.ts";
import { readReader } from "../../../server/reader.ts";
import { refusalStatuses } from "../../../server/statuses.ts";

export const config = { unstable_runtimeJS: false };

export const getServerSideProps: GetServerSideProps<MeView | MissingView> = async ({ params, query, req, res, resolvedUrl }) => {
  setPrivate(res);
  const locale = toLocale(params?.locale);
  if (!locale) return { props: await loadMissing(res, resolvedUrl, "notFound") };
  const reader = await readReader(req);
  if (!reader) return { redirect: { destination: signInPath(locale, mePath(locale)), statusCode: 303 } };
  const after = firstOf(query.after);
  if (req.method !== "POST") return { props: await loadMe(reader, { locale, after }) };

  const acted = await changeMeAction(req, res, { reader, locale });
  if ("location" in acted) return { redirect: { destination: acted.location, statusCode: 303 } };
  res.statusCode = refusalStatuses[acted.error.kind];
  return { props: { ...(await loadMe(reader, { locale, after })), refusal: toReaderRefusal(acted.error), typed: acted.typed } };
};

export default function MeRoute(props: MeView | MissingView) {
  return "missing" in props ? <MissingPage {...props} /> : <MePage {...props} />;
}
