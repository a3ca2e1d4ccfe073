import type { NextApiHandler } from "next";
import { signInPath, toNext } from "../../../features/readers/paths.ts";
import { DEFAULT_LOCALE, toLocale } from "../../../server/locale.ts";
import { setPrivate } from "../../../server/page-headers.ts";
import { firstOf } from "../../../server/query.ts";
import { arrive } from "../../../server/reader.ts";
import { beginElsewhere, returnFromElsewhere, toReturnPath } from "../../../server/reader-auth.ts";
import { oidc } from "../../../server/reader-ways.ts";

/** The way to the house that vouches for readers, and back. */
const answerReaderAuth: NextApiHandler = async (request, response) => {
  setPrivate(response);
  const act = Array.isArray(request.query.nextauth) ? request.query.nextauth.join("/") : "";
  const locale = toLocale(firstOf(request.query.locale)) ?? toLocale(toReturnPath(request).split("/")[1]) ?? DEFAULT_LOCALE;
  const isForeign = !["same-origin", "none", undefined].includes(firstOf(request.headers["sec-fetch-site"]) ?? undefined);
  if (!oidc()) response.status(404).end();
  else if (act === "begin" && !isForeign) await beginElsewhere(request, response, signInPath(locale, toNext(firstOf(request.query.next), locale)));
  else if (act === "callback/oidc") {
    await returnFromElsewhere(request, response, async (proof) => {
      await arrive(response, proof);
    });
  } else response.redirect(303, `/${locale}/sign-in?refused=oidc`);
};

export default answerReaderAuth;
