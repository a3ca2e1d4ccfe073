import type { GetServerSideProps } from "next";
import { loadOwn } from "../../features/comments/own/loaders.ts";
import { MissingPage } from "../../features/missing/components/missing-page.tsx";
import type { MissingView } from "../../features/missing/loaders.ts";
import { loadFrame } from "../../features/page/loaders.ts";
import { answerJson } from "../../server/json.ts";
import { DEFAULT_LOCALE } from "../../server/locale.ts";
import { setPrivate } from "../../server/page-headers.ts";
import { firstOf } from "../../server/query.ts";
import { readReader } from "../../server/reader.ts";

export const config = { unstable_runtimeJS: false };

/** For the island: what of a thread is this reader's own. */
export const getServerSideProps: GetServerSideProps<MissingView> = async ({ req, res, query }) => {
  setPrivate(res);
  const own = await loadOwn(firstOf(query.article) ?? "", await readReader(req));
  const frame = await loadFrame(DEFAULT_LOCALE);
  answerJson(res, own);
  return { props: { frame, missing: "notFound" } };
};

/** Never shown: the data was the answer. */
export default function OwnRoute(props: MissingView) {
  return <MissingPage {...props} />;
}
