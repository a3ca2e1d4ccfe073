import { setTimeout as wait } from "node:timers/promises";
import { expect } from "vitest";
import { ask } from "./testing/ask.ts";
import { host } from "./testing/front.ts";
import { test } from "./testing/test.ts";

test.concurrent("passes a comment on with its cookies, its body and the address it came from", async ({ given }) => {
  const site = await given.site({
    status: 303,
    body: "",
    headers: {
      Location: "/ru/politics/story#comment-1",
      "Set-Cookie": "name=A",
    },
  });
  const { port } = await given.front([site]);

  const headers = {
    Cookie: "name=A",
    Origin: `http://${host}`,
    "Sec-Fetch-Site": "same-origin",
    "X-Forwarded-For": "198.51.100.7",
    "X-Real-IP": "198.51.100.7",
  };
  const sent = await ask(port, "/api/comments", {
    method: "POST",
    body: "body=hello",
    headers,
  });

  expect([sent.status, sent.headers.location, sent.headers["set-cookie"]]).toEqual([303, "/ru/politics/story#comment-1", ["name=A"]]);
  expect(site.received).toMatchObject([{ method: "POST", url: "/api/comments", body: "body=hello" }]);
  expect(site.received[0]?.headers).toMatchObject({
    host,
    cookie: "name=A",
    "sec-fetch-site": "same-origin",
    "x-forwarded-for": "127.0.0.1",
    "x-forwarded-proto": "http",
  });
  expect(site.received[0]?.headers).not.toHaveProperty("x-real-ip");
});

test.concurrent("sends a comment on a connection of its own, which no process can have closed meanwhile", async ({ given }) => {
  const site = await given.site();
  const { port } = await given.front([site], { workers: 1 });

  for (const path of ["/ru", "/kk"]) await ask(port, path);
  await ask(port, "/api/comments", { method: "POST", body: "x" });

  const [first, second, comment] = site.received.map(({ from }) => from);
  expect(second).toBe(first);
  expect(comment).not.toBe(first);
});

test.concurrent("believes a proxy of ours about the reader's address, and what stood before it not", async ({ given }) => {
  const site = await given.site();
  const { port } = await given.front([site], { trustedProxy: "127.0.0.0/8" });

  await ask(port, "/api/comments", {
    method: "POST",
    headers: { "X-Forwarded-For": "192.0.2.1, 203.0.113.9" },
  });

  expect(site.received[0]?.headers["x-forwarded-for"]).toBe("203.0.113.9");
});

test.concurrent.for(["/preview/token", "/api/comments?x=1", "/comments/write?article=1&parent=2", "/icon.svg", "/_next/x"])(
  "passes %s by its cache as it was sent",
  async (path, { given }) => {
    const site = await given.site();
    const { port } = await given.front([site]);

    const headers = {
      Cookie: "a=b",
      Host: "evil.example",
      "X-Forwarded-Host": "evil.example",
      "X-Middleware-Subrequest": "x",
      RSC: "1",
      "Next-Action": "x",
    };
    await ask(port, path, { headers });
    await ask(port, path, { headers });

    expect(site.received.map(({ url }) => url)).toEqual([path, path]);
    expect(site.received[0]?.headers).toEqual({
      host,
      cookie: "a=b",
      "x-forwarded-for": "127.0.0.1",
      "x-forwarded-proto": "http",
    });
  },
);

test.concurrent("passes a POST to a page on, and lets it change nothing that is kept", async ({ given }) => {
  const site = await given.site();
  const { port } = await given.front([site]);

  await ask(port, "/ru", {
    method: "POST",
    body: "x",
    headers: { Cookie: "a=b" },
  });
  const { headers } = await ask(port, "/ru");

  expect(site.received).toMatchObject([{ method: "POST", body: "x", headers: { cookie: "a=b" } }, { method: "GET" }]);
  expect(headers["cache-status"]).toBe("polosa; hit, front; fwd=miss");
});

test.concurrent.for(["/media/abc/640.webp", "/fonts/literata.woff2", "/islands/share-links.js"])("keeps %s for as long as it says", async (path, { given }) => {
  const site = await given.site({
    headers: { "Cache-Control": "public, max-age=31536000, immutable" },
  });
  const { port } = await given.front([site]);

  await ask(port, `${path}?x=1`, { headers: { Cookie: "a=b" } });
  await wait(2_100);
  const { headers } = await ask(port, path);

  expect(site.received).toMatchObject([{ url: path }]);
  expect(site.received[0]?.headers).not.toHaveProperty("cookie");
  expect([headers["cache-control"], headers["cache-status"]]).toEqual(["public, max-age=31536000, immutable", "polosa; hit, front; hit"]);
});

test.concurrent("does not keep a picture that the site does not let it keep", async ({ given }) => {
  const site = await given.site({ status: 404 });
  const { port } = await given.front([site]);

  await ask(port, "/media/abc/640.webp");
  await ask(port, "/media/abc/640.webp");

  expect(site.received).toHaveLength(2);
});

test.concurrent.for(["/api/comments", "/comments/appeal", "/comments/0199", "/kk/sign-in", "/kk/me/erase"])(
  "refuses what is too long or sent too often to %s, in the reader's language",
  async (path, { given }) => {
    const site = await given.site({ status: 303 });
    const { port } = await given.front([site], { commentsPerMinute: 1 });
    const headers = { Referer: `https://${host}/lite/kk/politics/story` };

    const long = await ask(port, path, {
      method: "POST",
      headers,
      body: "x".repeat(129 * 1024),
    });
    const many = await Promise.all(Array.from({ length: 30 }, () => ask(port, path, { method: "POST", headers, body: "x" })));
    const refused = many.filter(({ status }) => status === 429);

    expect([long.status, long.body]).toEqual([413, expect.stringContaining("Жібергеніңіз қабылданбады")]);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.body).toContain("Жібергеніңіз қабылданбады");
    expect(site.received).toHaveLength(30 - refused.length);
  },
);

test.concurrent("tells its own machine how the site is, and nobody else", async ({ given }) => {
  const site = await given.site({ body: "ok\n" });
  const { port } = await given.front([site], { trustedProxy: "127.0.0.1" });
  const headers = { "X-Forwarded-For": "203.0.113.9" };

  const near = [await ask(port, "/livez"), await ask(port, "/readyz"), await ask(port, "/metrics")];
  const far = [await ask(port, "/livez", { headers }), await ask(port, "/readyz", { headers }), await ask(port, "/metrics", { headers })];

  expect(near.map(({ status }) => status)).toEqual([200, 200, 404]);
  expect(far.map(({ status }) => status)).toEqual([404, 404, 404]);
  expect(site.received.map(({ url }) => url)).toEqual(["/livez", "/readyz"]);
});

test("writes down what was answered, and nothing of who asked", async ({ given }) => {
  const site = await given.site();
  const { port, readLog } = await given.front([site], {
    trustedProxy: "127.0.0.1",
  });
  const headers = {
    "X-Forwarded-For": "203.0.113.9",
    "User-Agent": "Browser",
    Referer: "https://elsewhere.example/",
    Cookie: "a=b",
  };

  await ask(port, "/ru/search?q=illness", { headers });
  await ask(port, "/preview/secret?x", { headers });
  await ask(port, "/media/preview/secret/abc/640.jpeg", { headers });
  await expect.poll(readLog, { timeout: 3_000 }).toContain("/media/preview/-");

  expect(readLog()).toContain("GET /preview/- ");
  expect(readLog()).toMatch(/GET \/ru\/search 200 \d+ \S+ http front=MISS/);
  for (const trace of ["203.0.113.9", "127.0.0.1", "Browser", "elsewhere", "illness", "secret", "a=b"]) expect(readLog()).not.toContain(trace);
});
