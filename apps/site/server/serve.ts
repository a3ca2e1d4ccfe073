import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { followStaleKeys } from "@polosa/newsroom/kernel/follow-stale-keys.ts";
import type { PageCache } from "@polosa/page-cache/cache.ts";
import type { Origin } from "@polosa/page-cache/options.ts";
import next from "next";
import { connection } from "./db.ts";
import { turnAway, withoutNonsense } from "./door.ts";
import { env } from "./env.ts";
import { securityHeaders } from "./headers.ts";
import { isDraining, serveHealth, startDraining } from "./health.ts";
import { serveFile, serveMedia } from "./media.ts";
import { serveMetrics } from "./metrics.ts";
import { answerMovedSlash } from "./moved.ts";
import { keepPages } from "./pages.ts";
import { keepRedirectHits, noteRedirectHit } from "./redirect-hits.ts";
import { SPECULATION_RULES_PATH, serveSpeculationRules } from "./speculation-rules.ts";

/** Meanwhile a proxy learns with each answer that the connection ends: hung up at once, a comment on its way would be lost. */
const FAREWELL_MS = 500;

const IMMUTABLE = /^\/(?:fonts|islands)\//;

/** Answers what was posted to an address, or has the page rendered that says why not. */
type PostHandlers = Record<string, (renderPage: Origin) => Origin>;

/** Health and media by itself, pages from the cache, and behind it from Next. `directory` is the app's. */
export async function serve(directory: URL, handlers: PostHandlers): Promise<void> {
  const { SITE_PORT, NODE_ENV, METRICS_PORT, SITE_PROCESS } = env();
  const development = NODE_ENV === "development";
  if (development) await import("../assets/build.ts");

  const app = next({ dev: development, dir: fileURLToPath(directory), port: SITE_PORT });
  await app.prepare();
  const renderPage = toOrigin(app.getRequestHandler());
  const cache = keepPages(renderPage);
  const following = followStaleKeys(connection(), {
    last: null,
    apply: cache.markStale,
    report: (error) => console.error(`site: stale keys: ${String(error)}`),
  });
  const counting = keepRedirectHits();
  if (METRICS_PORT) serveMetrics(METRICS_PORT + SITE_PROCESS, cache);

  // Next's development mode shows its errors and reloads; a cache would only be in its way.
  const answerPage = development ? renderPage : cache.answer;
  const posts = new Map(Object.entries(handlers).map(([path, toHandler]) => [path, toHandler(answerPage)]));
  // An upgrade that is not wanted is a request like any other (RFC 9110, 7.8).
  const server = createServer({ shouldUpgradeCallback: () => false }, answerSafely);
  server.keepAliveTimeout = 65_000;
  server.listen(SITE_PORT);
  const leave = () => {
    following.stop();
    void drain(server, cache, counting);
  };
  for (const event of ["SIGTERM", "SIGINT", "disconnect"] as const) process.once(event, leave);

  /** What throws before it answers would leave its reader waiting for ever. */
  function answerSafely(request: IncomingMessage, response: ServerResponse): void {
    try {
      answer(request, response);
    } catch (error) {
      console.error(`site: ${request.url}: ${String(error)}`);
      if (!response.headersSent) response.writeHead(500, securityHeaders());
      response.end();
    }
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    if (!development && turnAway(request, response)) return;
    const { url = "/" } = request;
    // A proxy that keeps its connection would send the next request into the void.
    if (isDraining()) response.setHeader("Connection", "close");
    if (url === "/livez" || url === "/readyz") void serveHealth(response, url);
    else if (url.startsWith("/media/")) void serveMedia(response, { path: url, withBody: request.method !== "HEAD" });
    else if (url.startsWith("/files/")) void serveFile(response, { path: url, withBody: request.method !== "HEAD" });
    else if (url === SPECULATION_RULES_PATH) serveSpeculationRules(response);
    else {
      request.url = withoutNonsense(url);
      const post = request.method === "POST" ? posts.get(url) : undefined;
      const answered = (post ?? answerPage)(request, response);
      // What is kept was answered before this line, and costs no promise.
      if (response.headersSent) noteMoved(response, url);
      else void answered.then(() => noteMoved(response, url));
    }
  }
}

/** Next, with the headers that every answer has: kept with the page, they cost nothing when it is asked for again. */
function toOrigin(render: Origin): Origin {
  return async (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders())) response.setHeader(name, value);
    if (IMMUTABLE.test(request.url ?? "")) response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    if (await answerMovedSlash(response, request.url ?? "")) return;
    await render(request, response);
  };
}

function noteMoved({ statusCode }: ServerResponse, url: string): void {
  if (statusCode === 301) noteRedirectHit(url);
}

/** Says that it is leaving, finishes what was begun, goes. */
async function drain(server: Server, cache: PageCache, counting: { stop(): Promise<void> }): Promise<void> {
  startDraining();
  setTimeout(() => process.exit(0), 4_000).unref();
  await wait(FAREWELL_MS);
  const closed = new Promise((resolve) => server.close(resolve));
  await Promise.all([closed, cache.close(), counting.stop()]);
  process.exit(0);
}
