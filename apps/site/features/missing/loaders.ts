import type { ServerResponse } from "node:http";
import { frontKey, pathKey } from "@polosa/newsroom/kernel/stale-keys.ts";
import { toSitePath } from "@polosa/newsroom/redirects/rules.ts";
import type { GetServerSidePropsResult } from "next";
import { DEFAULT_LOCALE, toLocale } from "../../server/locale.ts";
import { findMoved } from "../../server/moved.ts";
import { MISSING_IS_FRESH_FOR, setPageHeaders } from "../../server/page-headers.ts";
import { type Frame, loadFrame } from "../page/loaders.ts";
import type { Missing } from "./components/missing-page.tsx";

export interface MissingView {
  frame: Frame;
  missing: Missing;
  /** What the newsroom says of it; empty when it says nothing. */
  reason?: string;
}

/** Answers 410, with what the newsroom says of it. */
export async function loadGone(response: ServerResponse, path: string, reason: string): Promise<MissingView> {
  return { ...(await loadMissing(response, path, "gone")), reason };
}

/** For an address where nothing stands: leads to where it went, in one hop, or answers 404 or 410. */
export async function loadElsewhere(response: ServerResponse, url: string): Promise<GetServerSidePropsResult<MissingView>> {
  const moved = await findMoved(response, url.split("?")[0] ?? "");
  if (moved?.kind === "moved") return { redirect: { destination: moved.path, statusCode: 301 } };
  return { props: await loadMissing(response, url, moved ? "gone" : "notFound") };
}

/** Answers 404 or 410 in the language of the address. */
export async function loadMissing(response: ServerResponse, url: string, missing: Missing): Promise<MissingView> {
  response.statusCode = missing === "gone" ? 410 : 404;
  const [path = ""] = url.split("?");
  const locale = toLocale(path.split("/")[1]) ?? DEFAULT_LOCALE;
  // Whatever is published next, or led elsewhere, may be what was missing here.
  const keys = [frontKey(locale), pathKey(toSitePath(path) ?? path)];
  if (missing !== "preview") setPageHeaders(response, { keys, freshFor: MISSING_IS_FRESH_FOR });
  return { frame: await loadFrame(locale), missing };
}
