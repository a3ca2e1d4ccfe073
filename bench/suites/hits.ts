import { step } from "../../scripts/launch/progress.ts";
import { acceptBrotli, fetchOnce } from "../load/connection.ts";
import { saturate } from "../load/saturate.ts";
import { countOthers, p99, perSecond, type Tally } from "../load/tally.ts";
import { atLeast, atMost, notMeasured, of, ofRounds, type Row } from "../row.ts";
import { startAppRouter } from "../stage/app-router.ts";
import { copyOf, startPlainServer } from "../stage/copies.ts";
import { findNginx, startDiskNginx } from "../stage/nginx.ts";
import { startNginxFront } from "../stage/nginx-front.ts";
import { type Running, readCpuSeconds } from "../stage/running.ts";
import { startSite } from "../stage/site.ts";
import type { Stage } from "../stage/stage.ts";
import { findStateVisit } from "../stage/state-visit.ts";
import { format, median } from "../statistics.ts";
import type { Suite } from "./suite.ts";

/** How fast a page that is kept goes out, beside the least that could serve the same bytes. */
export const hits: Suite = { name: "hits", measure };

const CONNECTIONS = 32;

type Contestant = { server: Running & { port: number }; rounds: Round[] };
type Round = { perSecond: number; p99: number; cpu: number; asking: number; failures: number };

async function measure({ options, newsroom, directory }: Stage): Promise<Row[]> {
  const path = await findStateVisit(newsroom);
  const site = await startSite(newsroom);
  const copies = [copyOf(path, await fetchOnce(site.port, path, acceptBrotli))];
  const appRouter = await startAppRouter(newsroom.databaseUrl, path);
  const plain = await startPlainServer(copies, directory);
  const nginx = findNginx();
  const disk = nginx && (await startDiskNginx(nginx, copies, directory));
  const front = nginx && (await startNginxFront(nginx, [site.port], directory));

  const contestants = new Map<string, Contestant>();
  const servers = { site, plain, appRouter, ...(disk && { disk }), ...(front && { front }) };
  for (const [name, server] of Object.entries(servers)) contestants.set(name, { server, rounds: [] });
  await step("Hits", async (note) => {
    for (const each of contestants.values()) await play(each, path, 1);
    for (const each of contestants.values()) each.rounds = [];
    for (let round = 1; round <= options.rounds; round += 1) {
      note(`round ${round} of ${options.rounds}`);
      for (const each of contestants.values()) await play(each, path, options.seconds);
    }
  });
  for (const { server } of contestants.values()) await server.stop();

  const conditions = `${CONNECTIONS} keep-alive connections, ${format((copies[0]?.body.length ?? 0) / 1024)} KB brotli, ${options.seconds} s each, one process each`;
  return toRows(contestants, conditions);
}

async function play({ server, rounds }: Contestant, path: string, seconds: number): Promise<void> {
  const [before, asking] = [readCpuSeconds(server), process.cpuUsage()];
  const tally = await saturate({ port: server.port, connections: CONNECTIONS, seconds, nextPath: () => path });
  const cpu = ((readCpuSeconds(server) - before) * 1e6) / tally.latencies.length;
  const { user, system } = process.cpuUsage(asking);
  rounds.push({ ...toRound(tally), cpu, asking: (user + system) / 1e6 / tally.seconds });
}

const toRound = (tally: Tally) => ({ perSecond: perSecond(tally), p99: p99(tally), failures: countOthers(tally, "200") });

function toRows(contestants: Map<string, Contestant>, conditions: string): Row[] {
  const rounds = (name: string): Round[] => contestants.get(name)?.rounds ?? [];
  const ratio = (name: string, other: string, figure: "perSecond" | "p99" | "cpu") =>
    rounds(name).map((each, at) => each[figure] / (rounds(other)[at]?.[figure] ?? Number.NaN));
  const say = (name: string) =>
    `${format(median(rounds(name).map((each) => each.perSecond)))}/s, p99 ${format(median(rounds(name).map((each) => each.p99)))} ms, ${format(median(rounds(name).map((each) => each.cpu)))} µs of processor a hit`;
  const throughput = "hit throughput against";
  return [
    ofRounds(`${throughput} plain Node http, same bytes`, ratio("site", "plain", "perSecond"), {
      unit: "×",
      target: atLeast(0.8),
      conditions: `site ${say("site")}; plain ${say("plain")}; ${conditions}`,
    }),
    ofRounds("processor time of a hit against plain Node http", ratio("site", "plain", "cpu"), {
      unit: "×",
      conditions: `the client kept ${format(median(rounds("site").map((each) => each.asking)) * 100)} % of a processor busy with the site, ${format(median(rounds("plain").map((each) => each.asking)) * 100)} % with plain: near 100 it is what is measured`,
    }),
    ofRounds("hit p99 against plain Node http", ratio("site", "plain", "p99"), { unit: "×", target: atMost(1.5) }),
    ofRounds(`${throughput} an uncached App Router render`, ratio("site", "appRouter", "perSecond"), {
      unit: "×",
      target: atLeast(100),
      conditions: `App Router ${say("appRouter")}`,
    }),
    contestants.has("disk")
      ? ofRounds(`${throughput} nginx serving the file`, ratio("site", "disk", "perSecond"), {
          unit: "×",
          conditions: `nginx from disk ${say("disk")}; one worker, same bytes and headers, sendfile`,
        })
      : notMeasured(`${throughput} nginx serving the file`, "nginx is not installed"),
    contestants.has("front")
      ? ofRounds("nginx front against nginx serving the file", ratio("front", "disk", "perSecond"), {
          unit: "×",
          target: atLeast(0.85),
          conditions: `nginx front ${say("front")}`,
        })
      : notMeasured("nginx front against nginx serving the file", "nginx is not installed", atLeast(0.85)),
    of(
      "hits that were not answered 200",
      [...contestants.values()].flatMap((each) => each.rounds).reduce((sum, { failures }) => sum + failures, 0),
      {
        unit: "",
        target: atMost(0),
      },
    ),
  ];
}
