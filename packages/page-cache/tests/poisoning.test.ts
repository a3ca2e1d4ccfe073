import { describe, expect } from "vitest";
import { sends } from "./support/fake-origin.ts";
import { type Site, test } from "./support/test.ts";

/** What the origin saw of the last request. */
const lastSeen = (site: Site): { url: string | undefined; headers: Record<string, unknown> } => {
  const request = site.origin.seen.at(-1);
  return { url: request?.url, headers: { ...request?.headers } };
};

const forgeries = {
  "x-forwarded-host": "evil.test",
  forwarded: "host=evil.test",
  "x-http-method-override": "POST",
  "x-middleware-subrequest": "middleware",
  "x-nextjs-data": "1",
  "x-invoke-path": "/admin",
  "x-original-url": "/admin",
  "x-rewrite-url": "/admin",
  rsc: "1",
  "next-router-state-tree": "[]",
};

describe("a cacheable page", () => {
  test("is rendered from host, path and allowed query alone", async ({ givenSite }) => {
    const site = await givenSite({ allowedQuery: ["q", "page"] });

    await site.get("/search?page=2&utm_source=x&q=%D1%81&page=3#top", {
      cookie: "session=1",
      authorization: "Bearer x",
      "user-agent": "curl",
      accept: "text/html",
      ...forgeries,
    });

    expect(lastSeen(site)).toEqual({ url: "/search?page=2&q=%D1%81", headers: { host: "news.test" } });
  });

  test("is one page whatever else is in its address", async ({ givenSite }) => {
    const site = await givenSite({ allowedQuery: ["q", "page"] });
    await site.get("/a~b?page=1&q=x");

    const others = [
      "/a~b?q=x&page=1",
      "/a%7Eb?q=x&page=1",
      "/a%7eb?page=1&fbclid=9&q=x",
      "/a~b?page=1&q=x&q=y#z",
      "/b/../a~b?q=x&page=1",
      "/./b/%2e%2e/a~b?q=x&page=1",
    ];
    const statuses = [];
    for (const path of others) statuses.push((await site.get(path)).cacheStatus);

    expect(statuses).toEqual(others.map(() => "polosa; hit"));
  });

  test("is another page with another path, host or allowed parameter", async ({ givenSite }) => {
    const site = await givenSite({ allowedQuery: ["q"], hosts: ["news.test", "lite.test"] });
    await site.get("/a");

    const others = [
      await site.get("/A"),
      await site.get("/a/"),
      await site.get("/a?q="),
      await site.get("/a%2Fb"),
      await site.get("/a", { host: "lite.test" }),
    ];

    expect(others.map((answer) => answer.cacheStatus)).toEqual(others.map(() => "polosa; fwd=miss; stored"));
  });

  test("belongs to the canonical host when the request names one we do not have", async ({ givenSite }) => {
    const site = await givenSite();
    site.origin.answers((request, response) => sends(`canonical: ${request.headers.host}`)(request, response));

    const evil = await site.get("/", { host: "evil.test" });
    const upper = await site.get("/", { host: "NEWS.test" });

    expect(evil.text).toBe("canonical: news.test");
    expect(upper.cacheStatus).toBe("polosa; hit");
  });

  test("takes the host of an absolute target, and only an allowed one", async ({ givenSite }) => {
    const site = await givenSite({ hosts: ["news.test", "lite.test"] });

    await site.ask({ path: "http://lite.test/a?b=1", headers: { host: "news.test" } });
    const lite = lastSeen(site);
    await site.ask({ path: "http://evil.test/a", headers: { host: "lite.test" } });

    expect([lite, lastSeen(site)]).toEqual([
      { url: "/a", headers: { host: "lite.test" } },
      { url: "/a", headers: { host: "news.test" } },
    ]);
  });

  test("does not get the body of a GET", async ({ givenSite }) => {
    const site = await givenSite();
    const bodies: string[] = [];
    site.origin.answers(async (request, response) => {
      bodies.push(Buffer.concat(await request.toArray()).toString());
      response.end("ok");
    });

    await site.ask({ method: "GET", path: "/", headers: { host: "news.test", "content-length": "4" }, body: "evil" });

    expect(bodies).toEqual([""]);
  });

  test("is kept apart by each header that is allowed, for the origin may vary by it", async ({ givenSite }) => {
    const site = await givenSite({ allowedHeaders: ["Accept-Language"] });
    site.origin.answers((request, response) => sends(String(request.headers["accept-language"]), { vary: "Accept-Language" })(request, response));

    const kk = await site.get("/", { "accept-language": "kk" });
    const ru = await site.get("/", { "accept-language": "ru" });
    const again = await site.get("/", { "accept-language": "kk", cookie: "x=1" });

    expect([kk.text, ru.text, again.text]).toEqual(["kk", "ru", "kk"]);
    expect([ru.cacheStatus, again.cacheStatus]).toEqual(["polosa; fwd=miss; stored", "polosa; hit"]);
    expect(again.headers.vary).toBe("Accept-Language, Accept-Encoding");
  });
});

describe("a request that is not for the cache", () => {
  test("goes to the origin with its cookies and its body, and its answer is not kept", async ({ givenSite }) => {
    const site = await givenSite();
    site.origin.answers(async (request, response) => {
      const body = Buffer.concat(await request.toArray()).toString();
      response.writeHead(303, { location: "/a", "set-cookie": "c=1" });
      response.end(`${request.method} ${request.headers.cookie} ${body}`);
    });

    const posted = await site.ask({ method: "POST", path: "/api/comments", headers: { host: "news.test", cookie: "session=1" }, body: "text=hi" });
    const got = await site.get("/api/session?x=1", { cookie: "session=1" });

    expect(posted).toMatchObject({ status: 303, text: "POST session=1 text=hi", cacheStatus: "polosa; fwd=method" });
    expect(posted.headers["set-cookie"]).toEqual(["c=1"]);
    expect(got).toMatchObject({ text: "GET session=1 ", cacheStatus: "polosa; fwd=bypass" });
    expect(lastSeen(site).url).toBe("/api/session?x=1");
  });

  test("cannot pass for another either", async ({ givenSite }) => {
    const site = await givenSite();

    await site.get("/api/session", { host: "evil.test", "x-forwarded-for": "10.0.0.1", ...forgeries });

    expect(lastSeen(site).headers).toEqual({ host: "news.test", "x-forwarded-for": "10.0.0.1", connection: "close" });
    expect(site.origin.seen.at(-1)?.rawHeaders.join(" ")).not.toMatch(/evil|admin/);
  });

  test("gets the site's 503 if the origin throws", async ({ givenSite }) => {
    const site = await givenSite();
    site.origin.answers(() => {
      throw new Error("no");
    });

    const answer = await site.get("/api/session");

    expect([answer.status, site.errors.length]).toEqual([503, 1]);
  });

  test("does not take the server down if the site's own code throws", async ({ givenSite }) => {
    const site = await givenSite({
      isCacheable: () => {
        throw new Error("bug");
      },
    });

    const answer = await site.get("/");

    expect([answer.status, site.errors.map((error) => error.message)]).toEqual([503, ["bug"]]);
  });
});
