import type { ServerResponse } from "node:http";
import { frontKey } from "@polosa/newsroom/kernel/stale-keys.ts";
import { DEFAULT_LOCALE, toLocale } from "../../server/locale.ts";
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

/** Answers 404 or 410 in the language of the address. */
export async function loadMissing(response: ServerResponse, path: string, missing: Missing): Promise<MissingView> {
  response.statusCode = missing === "gone" ? 410 : 404;
  const locale = toLocale(path.split("/")[1]) ?? DEFAULT_LOCALE;
  // Whatever is published next may be what was missing here.
  if (missing !== "preview") setPageHeaders(response, { keys: [frontKey(locale)], freshFor: MISSING_IS_FRESH_FOR });
  return { frame: await loadFrame(locale), missing };
}
