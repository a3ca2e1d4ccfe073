import type { ServerResponse } from "node:http";
import type { ParsedUrlQuery } from "node:querystring";
import { articleKey, commentsKey } from "@polosa/newsroom/kernel/stale-keys.ts";
import type { GetServerSidePropsResult } from "next";
import { toLocale } from "../../../server/locale.ts";
import { FRONT_IS_FRESH_FOR, setPageHeaders } from "../../../server/page-headers.ts";
import { toSlug } from "../../../server/query.ts";
import { loadMissing, type MissingView } from "../../missing/loaders.ts";
import { type FeedView, loadCommentsFeed } from "./loaders.ts";

interface Asked {
  params: ParsedUrlQuery | undefined;
  res: ServerResponse;
  resolvedUrl: string;
}

/** Answers with a feed of an article's comments; what is returned is shown only where there is none. */
export async function answerFeed(
  { params, res, resolvedUrl }: Asked,
  feed: { type: string; write(view: FeedView): string },
): Promise<GetServerSidePropsResult<MissingView>> {
  const [locale, section, slug] = [toLocale(params?.locale), toSlug(params?.section), toSlug(params?.slug)];
  const view = locale && section && slug ? await loadCommentsFeed({ locale, section, slug }) : null;
  if (!view) return { props: await loadMissing(res, resolvedUrl, "notFound") };

  setPageHeaders(res, { keys: [articleKey(view.article.id), commentsKey(view.article.id)], freshFor: FRONT_IS_FRESH_FOR });
  res.setHeader("Content-Type", `${feed.type}; charset=utf-8`);
  res.end(feed.write(view));
  return { props: { frame: view.frame, missing: "notFound" } };
}
