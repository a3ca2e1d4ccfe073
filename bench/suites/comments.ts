import { step } from "../../scripts/launch/progress.ts";
import { openConnection } from "../load/connection.ts";
import { after, pace } from "../load/pace.ts";
import { type Post, saturatePosts } from "../load/posts.ts";
import { countOthers, p99, perSecond, summarize, type Tally } from "../load/tally.ts";
import { atLeast, atMost, of, ofRounds, type Row } from "../row.ts";
import { startBareRoute } from "../stage/bare-route.ts";
import { type Commenter, openCommenters, toForm, WORDS } from "../stage/commenters.ts";
import { type BenchArticle, openDesk, writeArticle } from "../stage/desk.ts";
import { type Site, startSite } from "../stage/site.ts";
import type { Stage } from "../stage/stage.ts";
import { format, median } from "../statistics.ts";
import { measureChecks } from "./checks.ts";
import type { Suite } from "./suite.ts";

/** What taking comments costs: beside a route that only inserts a row, and to those who read meanwhile. */
export const commenting: Suite = { name: "comments", measure };

const CONNECTIONS = 16;
const ARTICLES = 40;
const READERS = 2_000;

async function measure(stage: Stage): Promise<Row[]> {
  const { newsroom, options } = stage;
  const desk = await openDesk(newsroom);
  const articles: BenchArticle[] = [];
  for (let number = 0; number < ARTICLES; number += 1) articles.push(await writeArticle(desk, number));
  const commenters = await openCommenters(newsroom, READERS);
  const posts = toPosts(articles, commenters);

  const checks = await step("Checks", () => measureChecks(newsroom, commenters, articles));
  const [site, bare] = [await startSite({ ...newsroom, trustedProxyHops: 1 }), await startBareRoute(newsroom)];
  const rounds: { site: Tally; bare: Tally }[] = [];
  await step("Comments", async (note) => {
    await saturatePosts({ port: site.port, path: "/api/comments", connections: CONNECTIONS, seconds: 1, next: posts });
    for (let round = 1; round <= options.rounds; round += 1) {
      note(`round ${round} of ${options.rounds}`);
      const load = { path: "/api/comments", connections: CONNECTIONS, seconds: options.seconds, next: posts };
      rounds.push({ bare: await saturatePosts({ ...load, port: bare.port }), site: await saturatePosts({ ...load, port: site.port }) });
    }
  });
  await bare.stop();
  const reading = await step("Reading while comments arrive", () =>
    readMeanwhile(site, articles, { posts: toPosts(articles.slice(0, 1), commenters), seconds: options.seconds * 2 }),
  );
  await site.stop();
  return [...toPostRows(rounds), ...checks, ...reading];
}

/** Everybody in turns, each from an address of their own, under one article after another. */
function toPosts(articles: readonly BenchArticle[], commenters: readonly Commenter[]): () => Post {
  let posted = Math.floor(Math.random() * 1e9);
  return () => {
    posted += 1;
    const at = posted % commenters.length;
    return {
      headers: `Cookie: ${commenters[at]?.cookie}\r\nX-Forwarded-For: 10.${(at >> 8) & 255}.${at & 255}.7\r\n`,
      body: toForm(articles[posted % articles.length]?.id ?? "", posted),
    };
  };
}

function toPostRows(rounds: readonly { site: Tally; bare: Tally }[]): Row[] {
  const say = (name: "site" | "bare") =>
    `${format(median(rounds.map((each) => perSecond(each[name]))))}/s, p99 ${format(median(rounds.map((each) => p99(each[name]))))} ms`;
  return [
    ofRounds(
      "comments a second against a route that only inserts the row",
      rounds.map(({ site, bare }) => perSecond(site) / perSecond(bare)),
      {
        unit: "×",
        target: atLeast(0.6),
        conditions: `site ${say("site")}; bare ${say("bare")}; all checks on, ${WORDS} words, ${CONNECTIONS} connections, ${READERS} readers, ${ARTICLES} articles, one process each`,
      },
    ),
    of(
      "comments that were not taken",
      rounds.reduce((sum, { site }) => sum + countOthers(site, "303"), 0),
      { unit: "", target: atMost(0), conditions: rounds.map(({ site }) => summarize(site)).join("; ") },
    ),
  ];
}

const READS = 100;
const ARRIVALS = 20;

/** Quiet and busy in turns, at one article of which every comment makes the page stale. */
async function readMeanwhile({ port }: Site, articles: readonly BenchArticle[], { posts, seconds }: { posts(): Post; seconds: number }): Promise<Row[]> {
  const path = articles[0]?.path ?? "";
  const read = () => pace({ ports: [port], perSecond: READS, nextPath: () => path, isOver: after(seconds) });
  const ratios: number[] = [];
  const said: string[] = [];
  for (let round = 0; round < 3; round += 1) {
    const quiet = await read();
    const [busy] = await Promise.all([read(), postSteadily(port, posts, seconds)]);
    ratios.push(p99(busy) / p99(quiet));
    said.push(`${format(p99(quiet))} and ${format(p99(busy))} ms`);
  }
  const conditions = `${READS} reads a second of the article; p99 quiet and with ${ARRIVALS} comments a second under it: ${said.join("; ")}`;
  return [ofRounds("article p99 while comments arrive", ratios, { unit: "×", target: atMost(2), conditions })];
}

async function postSteadily(port: number, posts: () => Post, seconds: number): Promise<void> {
  const connections = Array.from({ length: 4 }, () => openConnection(port));
  const begunAt = performance.now();
  for (let sent = 0; performance.now() - begunAt < seconds * 1000; sent += 1) {
    const dueIn = begunAt + (sent * 1000) / ARRIVALS - performance.now();
    if (dueIn > 0) await new Promise((resolve) => setTimeout(resolve, dueIn));
    await connections[sent % connections.length]?.post("/api/comments", posts());
  }
  for (const connection of connections) connection.close();
}
