import { findPublishedAddress } from "@polosa/newsroom/publications/queries.ts";
import type { GetServerSideProps } from "next";
import { stopFollowingAction, toFollowed } from "../../features/follows/actions.ts";
import { StopPage, type StopPageProps } from "../../features/follows/components/stop-page.tsx";
import { loadFrame } from "../../features/page/loaders.ts";
import { db } from "../../server/db.ts";
import { localeOfReferer } from "../../server/locale.ts";
import { setPrivate } from "../../server/page-headers.ts";
import { firstOf } from "../../server/query.ts";

export const config = { unstable_runtimeJS: false };

export const getServerSideProps: GetServerSideProps<StopPageProps> = async ({ req, res, query }) => {
  setPrivate(res);
  const token = firstOf(query.token) ?? "";
  const followed = toFollowed(token);
  const article = followed && (await findPublishedAddress(db(), followed.articleId));
  const locale = article?.locale ?? localeOfReferer(req);
  res.setHeader("Content-Language", locale);
  const state = followed ? await stopFollowingAction(req, followed) : "broken";
  if (!followed) res.statusCode = 404;
  return { props: { frame: await loadFrame(locale), state, token, article } };
};

export default StopPage;
