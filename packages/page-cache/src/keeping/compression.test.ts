import { expect, test } from "vitest";
import { compress } from "./compression.ts";

test("keeps alive no more memory than the bytes it gives", async () => {
  const bodies = await compress(Buffer.from("Полоса ".repeat(100)), "text/html");

  for (const body of Object.values(bodies)) expect(body.buffer.byteLength).toBe(body.length);
});

test.for([
  ["text/html; charset=utf-8", true],
  ["application/rss+xml", true],
  ["application/feed+json", true],
  ["application/json", true],
  ["image/svg+xml", true],
  ["application/manifest+json", true],
  ["image/webp", false],
  ["application/octet-stream", false],
  ["video/mp4", false],
  [undefined, false],
] as const)("compresses %s: %s", async ([type, isSmaller]) => {
  const { identity, gzip, br } = await compress(Buffer.alloc(1_000, "a"), type);

  expect([gzip.length < identity.length, br.length < identity.length]).toEqual([isSmaller, isSmaller]);
});

test("leaves alone what is too short to gain", async () => {
  const { identity, br } = await compress(Buffer.from("<p>short</p>"), "text/html");

  expect(br).toBe(identity);
});
