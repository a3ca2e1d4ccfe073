import { join } from "node:path";
import { root } from "../../scripts/launch/paths.ts";
import { findFreePorts } from "../../scripts/launch/ports.ts";
import { fetchOnce } from "../load/connection.ts";
import { type Running, startNode, waitForAnswer } from "./running.ts";

/** One process of the readers' site. */
export type Site = Running & { port: number; metricsPort: number };

export type SitePlace = { databaseUrl: string; mediaDirectory: string; trustedProxyHops?: number };

/** Production, as `npm start` runs it, on ports of its own; ready when it returns. */
export async function startSite(place: SitePlace): Promise<Site> {
  const [port = 0, metricsPort = 0] = await findFreePorts(2);
  return startSiteAt(place, { port, metricsPort });
}

/** As many processes as wished, as beside each other on several machines. */
export async function startSites(place: SitePlace, count: number): Promise<Site[]> {
  const sites: Site[] = [];
  for (let started = 0; started < count; started += 1) sites.push(await startSite(place));
  return sites;
}

/** The same address after a restart. */
export async function startSiteAt(place: SitePlace, ports: { port: number; metricsPort: number }): Promise<Site> {
  const running = startNode({ name: "site", cwd: join(root, "apps", "site"), args: ["server.ts"], env: toEnv(place, ports) });
  await waitForAnswer(running, ports.port, "/readyz");
  return { ...running, ...ports };
}

export async function stopAll(running: readonly Running[]): Promise<void> {
  await Promise.all(running.map((each) => each.stop()));
}

/** A figure of `/metrics`, by its name without `polosa_page_cache_`. */
export async function readMetric({ metricsPort }: Site, name: string): Promise<number> {
  const { body } = await fetchOnce(metricsPort, "/metrics");
  const line = body
    .toString()
    .split("\n")
    .find((each) => each.startsWith(`polosa_page_cache_${name} `) || each.startsWith(`${name} `));
  if (line === undefined) throw new Error(`The site's metrics say nothing of ${name}`);
  return Number(line.split(" ")[1]);
}

function toEnv(
  { databaseUrl, mediaDirectory, trustedProxyHops = 0 }: SitePlace,
  { port, metricsPort }: { port: number; metricsPort: number },
): Record<string, string> {
  return {
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl,
    MEDIA_DIRECTORY: mediaDirectory,
    MEDIA_S3_BUCKET: "",
    SITE_PORT: String(port),
    SITE_URL: `http://localhost:${port}`,
    ADMIN_URL: "http://localhost",
    METRICS_PORT: String(metricsPort),
    AUTH_SECRET: "only-for-the-bench-only-for-the-bench",
    SITE_PROCESSES: "1",
    BEHIND_CDN: "false",
    TRUSTED_PROXY_HOPS: String(trustedProxyHops),
  };
}
