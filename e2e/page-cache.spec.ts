import { request as httpRequest } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { takeDownArticle } from "@polosa/newsroom/publications/commands.ts";
import { portal } from "./support/env.ts";
import { getActor, inNewsroom, publishNew } from "./support/newsroom.ts";
import { expect, test } from "./support/portal-test.ts";
import { addressOf } from "./support/stories.ts";

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** As a client that may say anything would ask; fetch would tidy the headers up. */
function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(new URL(path, portal.SITE_URL), { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    });
    request.on("error", reject);
    request.end();
  });
}

const cacheStatus = ({ headers }: Answer) => String(headers["cache-status"]);

test("the second reader gets the page from memory, in the encoding they can take", async () => {
  const path = await addressOf("wheat-harvest", "ru");
  const plain = await ask(path);

  const [gzip, brotli] = [await ask(path, { "accept-encoding": "gzip" }), await ask(path, { "accept-encoding": "br, gzip;q=0.5" })];

  expect([cacheStatus(gzip), cacheStatus(brotli)]).toEqual(["polosa; hit", "polosa; hit"]);
  expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
  expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
  const unchanged = await ask(path, { "accept-encoding": "br", "if-none-match": String(brotli.headers.etag) });
  expect([unchanged.status, unchanged.body.length]).toEqual([304, 0]);
});

const hostile = [
  ...["host", "x-forwarded-host", "x-host", "x-forwarded-server", "x-original-host", "forwarded", "x-http-host-override", "x-backend-host"].map((name) => [
    name,
    name === "forwarded" ? "host=evil.example;proto=https" : "evil.example",
  ]),
  ...["x-forwarded-proto", "x-forwarded-scheme", "x-scheme", "x-url-scheme", "front-end-https", "x-forwarded-ssl"].map((name) => [name, "https"]),
  ...[
    "x-forwarded-port",
    "x-forwarded-prefix",
    "x-original-url",
    "x-rewrite-url",
    "x-override-url",
    "x-forwarded-path",
    "x-forwarded-uri",
    "x-invoke-path",
    "x-matched-path",
    "x-now-route-matches",
  ].map((name) => [name, "/admin"]),
  ...["x-http-method-override", "x-http-method", "x-method-override"].map((name) => [name, "DELETE"]),
  ...[
    "x-middleware-subrequest",
    "x-middleware-prefetch",
    "x-middleware-rewrite",
    "x-middleware-next",
    "x-middleware-set-cookie",
    "x-nextjs-data",
    "x-nextjs-redirect",
    "x-nextjs-rewrite",
    "x-nextjs-stale-time",
    "x-next-cache-tags",
    "x-prerender-revalidate",
    "x-prerender-bypass-mode",
    "rsc",
    "next-router-state-tree",
    "next-router-prefetch",
    "next-action",
    "next-url",
    "x-invoke-query",
    "x-invoke-status",
    "x-invoke-error",
    "purpose",
    "sec-purpose",
  ].map((name) => [name, "1"]),
  ["cookie", "session=somebody; __prerender_bypass=1; __next_preview_data=x; NEXT_LOCALE=en"],
  ["accept-language", "en"],
  ["user-agent", "Googlebot/2.1"],
  ["authorization", "Bearer token"],
  ["range", "bytes=0-10"],
  ["accept", "application/json"],
  ["if-none-match", "*"],
  ["origin", "https://evil.example"],
  ["referer", "https://evil.example/ru"],
  ["cache-control", "no-cache, no-store"],
  ["pragma", "no-cache"],
  ["x-forwarded-for", "127.0.0.1"],
  ["via", "1.1 evil.example"],
  ["te", "trailers"],
].map(([name = "", value = ""]) => [name, value] as const);

test("nothing that a client says in a header changes what others are shown", async () => {
  test.setTimeout(120_000);
  expect(hostile.length).toBeGreaterThanOrEqual(60);
  const article = await addressOf("marathon", "ru");
  const addresses = [
    "/ru",
    "/kk",
    "/en",
    "/ru/economy",
    "/kk/culture",
    "/en/world",
    article,
    `${article}?comment=waiting`,
    await addressOf("marathon", "kk"),
    "/ru/sport/net-takogo",
    "/xx",
    "/ru/politics?before=2026-01-01T00:00:00.000Z_0198f3a2-7d5e-7c41-9b1e-2f6f0b8a4c11",
  ];

  for (const address of addresses) {
    // Unknown parameters are no part of the key: what is asked for here first is what all others get.
    const cold = `${address}${address.includes("?") ? "&" : "?"}utm_source=${Date.now()}`;
    const answers = await Promise.all(hostile.map(([name, value]) => ask(cold, { [name]: value })));
    const clean = await ask(address);

    expect(clean.body.includes("evil.example"), address).toBe(false);
    for (const [index, answer] of answers.entries()) {
      expect(answer.headers["set-cookie"], `${address} ${hostile[index]?.[0]}`).toBeUndefined();
      if (answer.status !== 304) expect(answer.body.equals(clean.body), `${address} ${hostile[index]?.[0]}`).toBe(true);
    }
  }
});

test("a new story is on the front within a second, and one that is taken down is nowhere", async () => {
  const headline = `Срочно ${Date.now()}`;
  await ask("/ru");
  const published = await inNewsroom((db) => publishNew(db, headline));
  await expect.poll(async () => (await ask("/ru")).body.includes(headline), { timeout: 1_500, intervals: [50] }).toBe(true);
  const before = await ask(published.path);

  await inNewsroom(async (db) => takeDownArticle(db, await getActor(db, "editor"), { articleId: published.articleId, reason: "Проверка" }));
  await expect.poll(async () => (await ask(published.path)).status, { timeout: 1_500, intervals: [50] }).toBe(410);

  const variants = [{}, { "accept-encoding": "gzip" }, { "accept-encoding": "br" }, { "if-none-match": String(before.headers.etag) }];
  for (const headers of variants) expect((await ask(published.path, headers)).status).toBe(410);
  expect((await ask("/ru")).body.includes(headline)).toBe(false);
});
