import { join } from "node:path";
import { findFreePorts } from "../../scripts/launch/ports.ts";
import { step } from "../../scripts/launch/progress.ts";
import { pace } from "../load/pace.ts";
import { countOthers, p50, p99, summarize } from "../load/tally.ts";
import { exactly, notMeasured, of, type Row } from "../row.ts";
import { findNginx, startBalancingNginx } from "../stage/nginx.ts";
import { startNginxFront } from "../stage/nginx-front.ts";
import { type Running, startNode, waitForAnswer } from "../stage/running.ts";
import { type Site, startSiteAt, startSites, stopAll } from "../stage/site.ts";
import type { Stage } from "../stage/stage.ts";
import { format } from "../statistics.ts";
import type { Suite } from "./suite.ts";

/** Every process is restarted, one after the other, and no reader notices. */
export const restart: Suite = { name: "restart", measure };

const PROCESSES = 3;
const PER_SECOND = 300;

type Proxy = Running & { port: number };
type Through = { name: string; start(program: string | null, ports: readonly number[], directory: string): Promise<Proxy> | null };

const proxies: readonly Through[] = [
  {
    name: "a proxy that keeps nothing",
    start: (nginx, ports, directory) => (nginx ? startBalancingNginx(nginx, ports, directory) : startBalancer(ports, directory)),
  },
  { name: "the nginx front", start: (nginx, ports, directory) => (nginx ? startNginxFront(nginx, ports, directory) : null) },
];

async function measure(stage: Stage): Promise<Row[]> {
  const rows: Row[] = [];
  for (const through of proxies) rows.push(await restartBehind(through, stage));
  return rows;
}

async function restartBehind({ name, start }: Through, { options, newsroom, directory }: Stage): Promise<Row> {
  const title = `failed requests in a rolling restart behind ${name}`;
  const sites = await startSites(newsroom, PROCESSES);
  const nginx = findNginx();
  const proxy = await start(
    nginx,
    sites.map(({ port }) => port),
    directory,
  );
  if (!proxy) return notMeasured(title, "nginx is not installed", exactly(0));

  const requests = options.quick ? 1_500 : 10_000;
  const pages = ["/ru", "/kk", "/en", ...Array.from({ length: 47 }, (_, at) => newsroom.bulk.toPath(at + 1))];
  let next = 0;
  let isRestarted = false;
  const [tally] = await step(`Rolling restart behind ${name}`, (note) => {
    const nextPath = () => pages[next++ % pages.length] ?? "/ru";
    const load = pace({ ports: [proxy.port], perSecond: PER_SECOND, nextPath, isOver: (sent) => isRestarted && sent >= requests });
    const restarts = restartAll(sites, { newsroom, note }).finally(() => {
      isRestarted = true;
    });
    return Promise.all([load, restarts]);
  });
  await stopAll([proxy, ...sites]);

  const conditions = `of ${tally.latencies.length} at ${PER_SECOND}/s over keep-alive through ${nginx ? "nginx" : "the bench's own balancer"} before ${PROCESSES} processes; p50 ${format(p50(tally))} ms, p99 ${format(p99(tally))} ms; ${summarize(tally)}`;
  return of(title, countOthers(tally, "200"), { unit: "", target: exactly(0), conditions });
}

async function restartAll(sites: Site[], { newsroom, note }: { newsroom: Stage["newsroom"]; note(text: string): void }): Promise<void> {
  for (const [at, site] of sites.entries()) {
    note(`process ${at + 1}`);
    await site.stop();
    sites[at] = await startSiteAt(newsroom, site);
  }
}

async function startBalancer(behind: readonly number[], directory: string): Promise<Running & { port: number }> {
  const [port = 0] = await findFreePorts(1);
  const program = join(import.meta.dirname, "..", "programs", "balancer.ts");
  const running = startNode({ name: "proxy", cwd: directory, args: [program, String(port), ...behind.map(String)], env: {} });
  await waitForAnswer(running, port, "/readyz");
  return { ...running, port };
}
