import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect } from "vitest";
import { type Asked, ask } from "./testing/ask.ts";
import { host } from "./testing/front.ts";
import { encode } from "./testing/site.ts";
import { test } from "./testing/test.ts";

/** The front counts in whole seconds; a test that asks twice within one begins with it. */
const untilNextSecond = () => wait(1_010 - (Date.now() % 1_000));
const askMany = (count: number, port: number, path: string): Promise<Asked[]> => Promise.all(Array.from({ length: count }, () => ask(port, path)));
const readTemplate = () => readFileSync(new URL("templates/nginx.conf.template", import.meta.url), "utf8");

test("asks the site once for two hundred readers, and again a second later", async ({ given }) => {
  const site = await given.site({ delayMs: 50 });
  const { port } = await given.front([site]);
  await untilNextSecond();

  const answers = await askMany(200, port, "/ru/politics/story");
  const asked = site.received.length;
  await untilNextSecond();
  await ask(port, "/ru/politics/story");

  expect(new Set(answers.map(({ body }) => body))).toEqual(new Set(["page /ru/politics/story"]));
  expect(asked).toBeLessThanOrEqual(2);
  expect(site.received.length).toBe(asked + 1);
});

test.concurrent("lets nothing of a reader's reach a page that all readers get", async ({ given }) => {
  const site = await given.site();
  const { port } = await given.front([site]);

  const foreign = {
    Cookie: "session=1",
    "User-Agent": "x",
    "X-Middleware-Subrequest": "x",
    RSC: "1",
    "X-Forwarded-Host": "evil.example",
    "If-None-Match": '"x"',
  };
  await ask(port, "/ru?utm_source=x", {
    headers: {
      ...foreign,
      Range: "bytes=0-3",
      "Accept-Encoding": "gzip, deflate, br, zstd",
    },
  });

  expect(site.received[0]).toMatchObject({
    method: "GET",
    url: "/ru",
    body: "",
  });
  expect(site.received[0]?.headers).toEqual({ host, "accept-encoding": "br" });
});

test.concurrent("asks as one host whatever host a reader names", async ({ given }) => {
  const site = await given.site();
  const { port } = await given.front([site], {
    otherNames: ["www.polosa.example"],
  });
  await untilNextSecond();

  await ask(port, "/ru", { headers: { Host: "evil.example" } });
  const { headers } = await ask(port, "/ru");
  const absolute = await ask(port, "http://evil.example/ru");
  const alias = await ask(port, "/ru?a=b", {
    headers: { Host: "www.polosa.example" },
  });

  expect(headers["cache-status"]).toBe("polosa; hit, front; hit");
  expect(absolute.body).toBe("page /ru");
  expect(site.received.map((received) => received.headers.host)).toEqual([host]);
  expect([alias.status, alias.headers.location]).toEqual([301, `http://${host}/ru?a=b`]);
});

test.concurrent.for<[string, string]>([
  ["/ru?utm_source=x&fbclid=y", "/ru"],
  ["/ru?before=2&after=1&x=3", "/ru?after=1&before=2"],
  ["/ru?before=2&before=3", "/ru?before=2"],
  ["/ru?comment", "/ru?comment="],
  ["/ru?xbefore=1&Before=2", "/ru"],
  ["/ru?comment=waiting&amp;before=%D2%9B", "/ru?comment=waiting"],
  ["/ru/%D2%9B%2F?", "/ru/%D2%9B%2F"],
])("asks for %s as %s", async ([sent, asked], { given }) => {
  const site = await given.site();
  const { port } = await given.front([site]);

  await ask(port, sent);

  expect(site.received.map(({ url }) => url)).toEqual([asked]);
});

test.concurrent("keeps the codings apart and passes them on byte for byte", async ({ given }) => {
  const body = "<p>Қазақша</p>".repeat(50);
  const site = await given.site({ body });
  const { port } = await given.front([site]);
  const accepted = ["br", "gzip", ""];

  await untilNextSecond();
  const askAll = () => Promise.all(accepted.map((coding) => ask(port, "/kk", { headers: { "Accept-Encoding": coding } })));
  const first = await askAll();
  const second = await askAll();

  expect(first.map(({ headers }) => headers["content-encoding"])).toEqual(["br", "gzip", undefined]);
  for (const answers of [first, second]) expect(answers.map(({ bytes }) => bytes)).toEqual(accepted.map((coding) => encode(body, coding).bytes));
  expect(second.map(({ headers }) => headers["cache-status"])).toEqual(Array(3).fill("polosa; hit, front; hit"));
  expect([brotliDecompressSync(second[0]?.bytes ?? ""), gunzipSync(second[1]?.bytes ?? "")].map(String)).toEqual([body, body]);
});

test.concurrent.for<[string, string]>([
  ["gzip, deflate, br, zstd", "br"],
  ["br;q=1.0, gzip;q=0.9, deflate;q=0.8", "br"],
  ["gzip;q=1.0, br;q=0.5", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["br;q=0, gzip;q=0", "identity"],
  ["GZIP", "gzip"],
  ["vibranium, bro", "identity"],
  ["*", "identity"],
  ["br;q=0.000", "identity"],
])("answers 'Accept-Encoding: %s' with %s", async ([accepted, coding], { given }) => {
  const site = await given.site();
  const { port } = await given.front([site]);

  await ask(port, "/ru", { headers: { "Accept-Encoding": accepted } });

  expect(site.received[0]?.headers["accept-encoding"]).toBe(coding);
});

test.concurrent.for<[string, Record<string, string>]>([
  ["sets a cookie", { "Set-Cookie": "a=b" }],
  ["is private", { "Cache-Control": "private, no-store" }],
  ["varies by more than its coding", { Vary: "Accept-Encoding, Cookie" }],
])("keeps no page that %s", async ([_, headers], { given }) => {
  const site = await given.site({ headers });
  const { port } = await given.front([site]);
  await untilNextSecond();

  await ask(port, "/ru");
  const { headers: second } = await ask(port, "/ru");

  expect(site.received).toHaveLength(2);
  expect(second["cache-control"]).toBe(headers["Cache-Control"] ?? "public, max-age=0, must-revalidate");
  expect(second["set-cookie"]).toEqual(headers["Set-Cookie"] && ["a=b"]);
});

test.concurrent("keeps one page for all spellings of a coding", async ({ given }) => {
  const site = await given.site();
  const { port } = await given.front([site]);
  await untilNextSecond();

  for (const spelling of ["br", "gzip, deflate, br, zstd", "br;q=1, *;q=0.1"]) await ask(port, "/ru", { headers: { "Accept-Encoding": spelling } });

  expect(site.received).toHaveLength(1);
});

test.concurrent("answers HEAD, conditional and ranged requests from the page it keeps", async ({ given }) => {
  const site = await given.site();
  const { port } = await given.front([site]);
  await untilNextSecond();

  const { headers } = await ask(port, "/ru");
  const head = await ask(port, "/ru", { method: "HEAD" });
  const unchanged = await ask(port, "/ru", {
    headers: { "If-None-Match": headers.etag },
  });
  const ranged = await ask(port, "/ru", { headers: { Range: "bytes=0-3" } });

  expect(headers).toMatchObject({
    age: "7",
    vary: "Accept-Encoding",
    "cache-control": "public, max-age=0, must-revalidate",
    server: "nginx",
  });
  expect(Object.keys(headers)).not.toContain("x-front-cache-control");
  expect([head.status, head.headers["content-length"], head.body]).toEqual([200, "8", ""]);
  expect([unchanged.status, unchanged.headers.etag, unchanged.body]).toEqual([304, headers.etag, ""]);
  expect([ranged.status, ranged.body]).toEqual([200, "page /ru"]);
  expect(site.received).toHaveLength(1);
});

test.concurrent.for([301, 302, 308, 404, 410])("keeps a %i for its second", async (status, { given }) => {
  const site = await given.site({
    status,
    headers: status < 400 ? { Location: "/en" } : {},
  });
  const { port } = await given.front([site]);
  await untilNextSecond();

  const answers = [await ask(port, "/ru"), await ask(port, "/ru")];

  expect(answers.map((answer) => [answer.status, answer.headers.location])).toEqual(Array(2).fill([status, status < 400 ? "/en" : undefined]));
  expect(site.received).toHaveLength(1);
});

// On a busy machine what takes a moment may take longer than the second that this is about.
test.concurrent("shows the page of the last second while one reader's request replaces it", { retry: 2 }, async ({ given }) => {
  const site = await given.site({ body: "old" });
  const { port } = await given.front([site]);
  await untilNextSecond();
  await ask(port, "/ru");
  await untilNextSecond();

  site.answer = { body: "new", delayMs: 400 };
  const replacing = ask(port, "/ru");
  await wait(50);
  const others = await askMany(20, port, "/ru");

  expect(new Set(others.map(({ body }) => body))).toEqual(new Set(["old"]));
  expect((await replacing).body).toBe("new");
  expect(site.received).toHaveLength(2);
});

test.concurrent("shows nobody a page of long ago", async ({ given }) => {
  const site = await given.site({ body: "old" });
  const { port } = await given.front([site]);
  await ask(port, "/ru");
  await wait(3_000);

  site.answer = { body: "new", delayMs: 100 };

  expect(new Set((await askMany(10, port, "/ru")).map(({ body }) => body))).toEqual(new Set(["new"]));
});

test("shows a story that was taken down for a second at most, and never again", async ({ given }) => {
  const site = await given.site({ body: "story" });
  const { port } = await given.front([site]);
  const seen: { status: number; at: number }[] = [];
  const until = async (end: number) => {
    while (Date.now() < end) {
      const at = Date.now();
      seen.push({ status: (await ask(port, "/ru/politics/story")).status, at });
      await wait(5);
    }
  };

  await until(Date.now() + 300);
  site.answer = { status: 410, body: "gone" };
  const takenDownAt = Date.now();
  await Promise.all(Array.from({ length: 8 }, () => until(takenDownAt + 3_000)));

  expect(Math.max(...seen.filter(({ status }) => status === 200).map(({ at }) => at)) - takenDownAt).toBeLessThanOrEqual(1_100);
  expect(new Set(seen.filter(({ at }) => at > takenDownAt + 1_100).map(({ status }) => status))).toEqual(new Set([410]));
});

test("keeps what the site's own cache keeps, by the same words", () => {
  const rules = readFileSync(new URL("../apps/site/server/pages.ts", import.meta.url), "utf8");
  const past = /PAST_THE_CACHE =\s*\/(.+)\/;/.exec(rules)?.[1]?.replaceAll("\\/", "/");
  const names = /ALLOWED_QUERY = \[(.+)\]/.exec(rules)?.[1]?.match(/\w+/g);

  expect(readTemplate()).toContain(`"~${past}" 1;`);
  expect([...readTemplate().matchAll(/map \$args \$page_(\w+)/g)].map(([, name]) => name)).toEqual(names?.toSorted());
});
