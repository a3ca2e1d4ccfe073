import type { ServerResponse } from "node:http";
import { articleKey, pathKey } from "@polosa/newsroom/kernel/stale-keys.ts";
import { type Destination, findRedirect } from "@polosa/newsroom/redirects/queries.ts";
import { toSitePath } from "@polosa/newsroom/redirects/rules.ts";
import { db } from "./db.ts";
import { setPageHeaders } from "./page-headers.ts";

/** What moves is announced by its keys. */
const MOVED_IS_FRESH_FOR = 3_600;

/** Where an address leads by now; null when nowhere. The answer's headers are set when it does. */
export async function findMoved(response: ServerResponse, path: string): Promise<Destination | null> {
  const destination = await findRedirect(db(), path);
  if (destination?.kind === "moved") setPageHeaders(response, { keys: keysOf(path, destination.articleId), freshFor: MOVED_IS_FRESH_FOR });
  return destination;
}

/** Next would answer a path that ends with a slash by one without, and a reader by an old address would have to hop twice. */
export async function answerMovedSlash(response: ServerResponse, url: string): Promise<boolean> {
  const [path = ""] = url.split("?");
  const moved = /.\/$/.test(path) ? await findMoved(response, path) : null;
  if (moved?.kind !== "moved") return false;
  response.writeHead(301, { Location: moved.path }).end();
  return true;
}

const keysOf = (path: string, articleId: string | null): string[] => [pathKey(toSitePath(path) ?? path), ...(articleId ? [articleKey(articleId)] : [])];
