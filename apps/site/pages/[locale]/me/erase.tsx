import type { GetServerSideProps } from "next";
import { MissingPage } from "../../../features/missing/components/missing-page.tsx";
import { loadMissing, type MissingView } from "../../../features/missing/loaders.ts";
import { loadFrame } from "../../../features/page/loaders.ts";
import { eraseMeAction } from "../../../features/readers/actions.ts";
import { ErasePage, type EraseView } from "../../../features/readers/components/erase-page.tsx";
import { mePath, signInPath } from "../../../features/readers/paths.ts";
import { toReaderRefusal } from "../../../features/readers/refusal.ts";
import { toLocale } from "../../../server/locale.ts";
import { setPrivate } from "../../../server/page-headers.ts";
import { readReader } from "../../../server/reader.ts";
import { refusalStatuses } from "../../../server/statuses.ts";

export const config = { unstable_runtimeJS: false };

export const getServerSideProps: GetServerSideProps<EraseView | MissingView> = async ({ params, req, res, resolvedUrl }) => {
  setPrivate(res);
  const locale = toLocale(params?.locale);
  if (!locale) return { props: await loadMissing(res, resolvedUrl, "notFound") };
  const reader = await readReader(req);
  if (!reader) return { redirect: { destination: signInPath(locale, mePath(locale)), statusCode: 303 } };
  const view = { frame: await loadFrame(locale), name: reader.name, refusal: null, isDone: false };
  if (req.method !== "POST") return { props: view };

  const refused = await eraseMeAction(req, res, { reader });
  if (!refused) return { props: { ...view, name: "", isDone: true } };
  res.statusCode = refusalStatuses[refused.error.kind];
  return { props: { ...view, refusal: toReaderRefusal(refused.error) } };
};

export default function EraseRoute(props: EraseView | MissingView) {
  return "missing" in props ? <MissingPage {...props} /> : <ErasePage {...props} />;
}
