import type { ServerResponse } from "node:http";
import { securityHeaders } from "./headers.ts";

export const SPECULATION_RULES_PATH = "/speculation-rules.json";

/** Browsers that know how fetch the next page while the reader's finger is still on its way to the link. */
const rules = {
  prefetch: [
    {
      source: "document",
      where: {
        and: [
          { href_matches: "/*" },
          { not: { href_matches: "/media/*" } },
          { not: { href_matches: "/preview/*" } },
          { not: { href_matches: "/comments/*" } },
          { not: { selector_matches: "[rel~=nofollow]" } },
        ],
      },
      eagerness: "moderate",
    },
  ],
};

export function serveSpeculationRules(response: ServerResponse): void {
  response
    .writeHead(200, { ...securityHeaders(), "Content-Type": "application/speculationrules+json", "Cache-Control": "public, max-age=86400" })
    .end(JSON.stringify(rules));
}
