import type { IncomingMessage, ServerResponse } from "node:http";
import type { Origin } from "@polosa/page-cache/options.ts";
import { securityHeaders } from "../../server/headers.ts";
import { wantsJson } from "../../server/json.ts";
import { setPrivate } from "../../server/page-headers.ts";
import { type Outcome, postCommentAction } from "./actions.ts";

// A registered symbol: Next bundles a copy of this module for the page.
const posted: unique symbol = Symbol.for("polosa.posted");

declare module "node:http" {
  interface IncomingMessage {
    [posted]?: Promise<Outcome>;
  }
}

/** Answers a comment that was taken without a framework in between: `renderPage` is only for saying why not. */
export function toCommentPost(renderPage: Origin): Origin {
  return async (request, response) => {
    const posting = postCommentAction(request, response);
    const outcome = await posting.catch(() => null);
    if (outcome?.posted && !wantsJson(request)) {
      setPrivate(response);
      response.writeHead(303, { ...securityHeaders(), Location: outcome.location }).end();
      return;
    }
    request[posted] = posting;
    await renderPage(request, response);
  };
}

/** What became of the form of this request, whoever read it. A failure flies here. */
export const toOutcome = (request: IncomingMessage, response: ServerResponse): Promise<Outcome> => request[posted] ?? postCommentAction(request, response);
