import { step } from "../../scripts/launch/progress.ts";
import { fetchOnce } from "../load/connection.ts";
import { atMost, exactly, of, ofRounds, type Row } from "../row.ts";
import { openBrowser, type Visit, visit } from "../stage/browser.ts";
import { type Copy, copyOf, startPlainServer } from "../stage/copies.ts";
import { findNginx, startDiskNginx } from "../stage/nginx.ts";
import { startSite } from "../stage/site.ts";
import type { Stage } from "../stage/stage.ts";
import { findStateVisit } from "../stage/state-visit.ts";
import { toBrotli, toInlineScripts, toStyles, type Weight, weigh } from "../stage/weights.ts";
import { format, median } from "../statistics.ts";
import type { Suite } from "./suite.ts";

/** What a reader's first visit to the demo's long story loads and how soon it shows, on a slow telephone and a slow network. */
export const visits: Suite = { name: "visit", measure };

async function measure({ options, newsroom, directory }: Stage): Promise<Row[]> {
  const path = await findStateVisit(newsroom);
  const site = await startSite(newsroom);
  const browser = await openBrowser();
  const first = await visit(browser, `http://localhost:${site.port}${path}`);
  const weights = await weigh(site.port, first);
  const html = (await fetchOnce(site.port, path)).body.toString();
  const apart = await startApart(toApart({ path, html, weights }), directory);

  const [own, other]: [Visit[], Visit[]] = [[], []];
  await step("First visits", async (note) => {
    for (let round = 1; round <= Math.max(options.rounds, 3); round += 1) {
      note(`round ${round}`);
      own.push(await visit(browser, `http://localhost:${site.port}${path}`));
      other.push(await visit(browser, `http://localhost:${apart.port}${path}`));
    }
  });
  await browser.close();
  return [...toWeightRows(html, weights), ...toPaintRows(own, { other, by: apart.by })];
}

/** The same page with its styles in a file, as most sites have them; everything else is the same bytes. */
function toApart({ path, html, weights }: { path: string; html: string; weights: readonly Weight[] }): Copy[] {
  const withLink = html.replace(/<style[^>]*>[\s\S]*?<\/style>/, '<link rel="stylesheet" href="/styles.css">');
  const copies = weights.map(({ path: each, answer }) => copyOf(each, answer, ["content-security-policy", "cache-status", "age", "etag"]));
  const page = copies.find((copy) => copy.path === path);
  const others = copies.filter((copy) => copy !== page);
  return [withBody(page?.headers ?? [], { path, body: withLink }), withBody(cssHeaders, { path: "/styles.css", body: toStyles(html) }), ...others];
}

const cssHeaders = ["Content-Type", "text/css; charset=utf-8", "Content-Encoding", "br", "Cache-Control", "public, max-age=31536000, immutable"];

function withBody(headers: readonly string[], { path, body }: { path: string; body: string }): Copy {
  const bytes = toBrotli(Buffer.from(body));
  const kept = headers.filter((_, at) => !/^content-length$/i.test(headers[at - (at % 2)] ?? ""));
  return { path, headers: [...kept, "Content-Length", String(bytes.length)], body: bytes };
}

async function startApart(copies: Copy[], directory: string) {
  const nginx = findNginx();
  const server = await (nginx ? startDiskNginx(nginx, copies, directory) : startPlainServer(copies, directory));
  return { port: server.port, by: nginx ? "nginx" : "plain Node http" };
}

const KB = 1024;

function toWeightRows(html: string, weights: readonly Weight[]): Row[] {
  const weightOf = (wanted: (weight: Weight) => boolean) => sumUp(weights.filter(wanted));
  const page = weightOf(({ kind }) => kind === "document");
  const islands = weightOf(({ path }) => path.startsWith("/islands/"));
  const framework = weightOf(({ path, kind }) => kind === "script" && !path.startsWith("/islands/"));
  const inline = toInlineScripts(html).length;
  const fonts = weightOf(({ kind }) => kind === "font");
  const pictures = weightOf(({ kind }) => kind === "image");
  const styles = toStyles(html);
  const everything = sumUp(weights);
  const kb = (name: string, bytes: number, measured: { limit?: number; conditions: string }): Row =>
    of(name, bytes / KB, { unit: "KB", conditions: measured.conditions, ...(measured.limit !== undefined && { target: atMost(measured.limit) }) });
  return [
    of("framework script", framework.sent + inline, { unit: "B", target: exactly(0), conditions: `${framework.count} files, ${inline} B within the page` }),
    kb("islands", islands.brotli, { limit: 8, conditions: toConditions(islands) }),
    kb("CSS", toBrotli(Buffer.from(styles)).length, { limit: 12, conditions: `within the page; raw ${format(Buffer.byteLength(styles) / KB)} KB` }),
    kb("HTML with its CSS", page.brotli, { limit: 20, conditions: toConditions(page) }),
    kb("fonts", fonts.sent, { limit: 70, conditions: toConditions(fonts) }),
    kb("pictures", pictures.sent, { conditions: toConditions(pictures) }),
    kb("everything", everything.sent, { conditions: toConditions(everything) }),
  ];
}

type Sum = { count: number; raw: number; sent: number; brotli: number };

function sumUp(weights: readonly Weight[]): Sum {
  const sum = (figure: "raw" | "sent" | "brotli") => weights.reduce((total, weight) => total + weight[figure], 0);
  return { count: weights.length, raw: sum("raw"), sent: sum("sent"), brotli: sum("brotli") };
}

const toConditions = ({ count, raw, sent, brotli }: Sum): string =>
  `${count} requests; raw ${format(raw / KB)} KB, as sent ${format(sent / KB)} KB, in brotli ${format(brotli / KB)} KB`;

function toPaintRows(own: readonly Visit[], { other, by }: { other: readonly Visit[]; by: string }): Row[] {
  const ratios = (figure: "firstPaint" | "largestPaint") => own.map((each, at) => each[figure] / (other[at]?.[figure] ?? Number.NaN));
  const say = (visits: readonly Visit[], figure: "firstPaint" | "largestPaint") => format(median(visits.map((each) => each[figure])));
  const slow = "4× slower processor, 400 ms round trip, 1.6 Mbit/s, 412 × 823 at 1.75";
  const paint = (name: string, figure: "firstPaint" | "largestPaint") =>
    ofRounds(`${name} against the same page with a style file`, ratios(figure), {
      unit: "×",
      target: atMost(0.75),
      conditions: `${say(own, figure)} ms against ${say(other, figure)} ms by ${by}; ${slow}`,
    });
  return [
    paint("first paint", "firstPaint"),
    paint("largest paint", "largestPaint"),
    ofRounds(
      "layout shift",
      own.map(({ shift }) => shift),
      { unit: "", target: atMost(0.01), conditions: "sum of all shifts until 2.5 s after load" },
    ),
    ofRounds(
      "blocked main thread",
      own.map(({ blocked }) => blocked),
      { unit: "ms", target: atMost(20), conditions: "beyond 50 ms of each task, after the first paint" },
    ),
  ];
}
