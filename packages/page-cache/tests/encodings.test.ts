import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect } from "vitest";
import { sends } from "./support/fake-origin.ts";
import { test } from "./support/test.ts";

const long = "Полоса новостей. ".repeat(200);

describe("encodings", () => {
  test.for([
    ["gzip, deflate, br", "br"],
    ["gzip", "gzip"],
    ["br;q=0.5, gzip;q=0.8", "gzip"],
    ["br;q=0.8, gzip;q=0.8", "br"],
    ["br;q=0, gzip", "gzip"],
    ["*", "br"],
    ["*;q=0.5, br;q=0", "gzip"],
    ["identity, gzip;q=0.5", undefined],
    ["identity;q=0, gzip", "gzip"],
    ["gzip;q=0", undefined],
    ["zstd", undefined],
    ["GZIP", "gzip"],
    ["", undefined],
  ])("gives a reader who accepts '%s' %s", async ([accepted = "", encoding], { givenSite }) => {
    const site = await givenSite();
    site.origin.answers(sends(long));

    const answer = await site.get("/", { "accept-encoding": accepted });

    expect(answer.headers["content-encoding"]).toBe(encoding);
    expect(answer.headers.vary).toBe("Accept-Encoding");
    expect(answer.headers["content-length"]).toBe(String(answer.bytes.length));
    expect(answer.text).toBe(long);
  });

  test("come of one render and one compression", async ({ givenSite }) => {
    const site = await givenSite();
    site.origin.answers(sends(long));

    const [plain, gzip, br] = [await site.get("/"), await site.get("/", { "accept-encoding": "gzip" }), await site.get("/", { "accept-encoding": "br" })];

    expect(gunzipSync(gzip.bytes).toString()).toBe(brotliDecompressSync(br.bytes).toString());
    expect(new Set([plain, gzip, br].map((answer) => answer.headers.etag)).size).toBe(3);
    expect(site.origin.count()).toBe(1);
  });

  test("are for text: a picture goes as it is", async ({ givenSite }) => {
    const site = await givenSite();
    site.origin.answers(sends(Buffer.alloc(5_000), { "content-type": "image/webp" }));

    const answer = await site.get("/", { "accept-encoding": "br" });

    expect(answer.headers["content-encoding"]).toBeUndefined();
    expect(answer.headers.vary).toBeUndefined();
    expect(answer.bytes).toHaveLength(5_000);
  });

  test("of the origin's own making are passed on and not kept", async ({ givenSite }) => {
    const site = await givenSite();
    const { gzipSync } = await import("node:zlib");
    site.origin.answers(sends(gzipSync("zipped"), { "content-encoding": "gzip" }));

    await site.get("/");
    const answer = await site.get("/");

    expect([answer.text, answer.cacheStatus]).toEqual(["zipped", "polosa; fwd=miss"]);
  });
});
