import { createServer } from "node:http";
import type { PageCache } from "@polosa/page-cache/cache.ts";

/** The cache's counts and sizes in Prometheus's text format, for this machine only. */
export function serveMetrics(port: number, cache: PageCache): void {
  const server = createServer((request, response) => {
    if (request.url !== "/metrics") {
      response.writeHead(404).end();
      return;
    }
    const lines = Object.entries(cache.snapshot()).map(
      ([name, value]) => `polosa_page_cache_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)} ${value}`,
    );
    lines.push(`process_resident_memory_bytes ${process.memoryUsage.rss()}`);
    response.writeHead(200, { "Content-Type": "text/plain; version=0.0.4" }).end(`${lines.join("\n")}\n`);
  });
  server.listen(port, "127.0.0.1");
  server.unref();
}
