import { getHoldingsExport } from "@polosa/newsroom/holdings/export.ts";
import type { GetServerSideProps } from "next";
import { MissingPage } from "../../../features/missing/components/missing-page.tsx";
import { loadMissing, type MissingView } from "../../../features/missing/loaders.ts";
import { loadFrame } from "../../../features/page/loaders.ts";
import { mePath, signInPath } from "../../../features/readers/paths.ts";
import { db } from "../../../server/db.ts";
import { env } from "../../../server/env.ts";
import { toLocale } from "../../../server/locale.ts";
import { setPrivate } from "../../../server/page-headers.ts";
import { readReader } from "../../../server/reader.ts";

export const config = { unstable_runtimeJS: false };

export const getServerSideProps: GetServerSideProps<MissingView> = async ({ params, req, res, resolvedUrl }) => {
  setPrivate(res);
  const locale = toLocale(params?.locale);
  if (!locale) return { props: await loadMissing(res, resolvedUrl, "notFound") };
  const reader = await readReader(req);
  if (!reader) return { redirect: { destination: signInPath(locale, mePath(locale)), statusCode: 303 } };

  const taken = await getHoldingsExport(db(), reader, { secret: env().AUTH_SECRET });
  res.setHeader("Content-Type", "application/json; charset=utf-8");
  res.setHeader("Content-Disposition", 'attachment; filename="polosa.json"');
  res.end(`${JSON.stringify(taken, null, 2)}\n`);
  return { props: { frame: await loadFrame(locale), missing: "notFound" } };
};

/** Only for a language that is not one of ours: else the file was the answer. */
export default function ExportRoute(props: MissingView) {
  return <MissingPage {...props} />;
}
