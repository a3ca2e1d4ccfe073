import { createServer, type Server } from "node:http";
import { text } from "node:stream/consumers";
import { connect } from "@polosa/db/client.ts";
import { findDelivered } from "@polosa/newsroom/kernel/purge-deliveries.ts";
import { markGone, markStale } from "@polosa/newsroom/kernel/stale-keys.ts";
import { test } from "@polosa/newsroom/testing/newsroom-test.ts";
import { afterEach, describe, expect, vi } from "vitest";
import { cloudflare } from "./cloudflare.ts";
import { fastly } from "./fastly.ts";
import { keepTold } from "./follow.ts";
import { varnish } from "./varnish.ts";

interface Heard {
  method: string;
  headers: Record<string, unknown>;
  body: string;
}

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A CDN that fails as often as it is told before it obeys. */
async function givenCdn(failures: number): Promise<{ url: string; heard: Heard[] }> {
  const heard: Heard[] = [];
  let left = failures;
  const server = createServer(async (request, response) => {
    const body = await text(request);
    if (left > 0) {
      left -= 1;
      response.writeHead(503).end();
      return;
    }
    heard.push({ method: request.method ?? "", headers: request.headers, body });
    response.end("{}");
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`, heard };
}

test("tells a CDN that failed twice everything, hard keys first, and remembers how far it came", async ({ poolUrl }) => {
  const { url, heard } = await givenCdn(2);
  const connection = connect(poolUrl, { max: 3 });
  const quiet = vi.spyOn(console, "error").mockImplementation(() => {});
  const following = await keepTold(connection, varnish({ servers: [url] }));
  const begun = await findDelivered(connection.db, "varnish");

  await connection.db.transaction(async (tx) => {
    await markStale(tx, ["front:ru"]);
    await markGone(tx, ["article:1"]);
  });

  await vi.waitFor(
    () =>
      expect(heard.map(({ method, headers }) => [method, headers["xkey-purge"], headers["xkey-softpurge"]])).toEqual([
        ["PURGE", "article:1", undefined],
        ["PURGE", undefined, "front:ru"],
      ]),
    15_000,
  );
  await vi.waitFor(
    async () => expect(BigInt((await findDelivered(connection.db, "varnish"))?.horizon ?? 0)).toBeGreaterThan(BigInt(begun?.horizon ?? 0)),
    5_000,
  );
  following.stop();
  await connection.close();
  quiet.mockRestore();
});

describe("speaks to", () => {
  test("Fastly by surrogate keys, softly or not", () => {
    const cdn = fastly({ serviceId: "service", token: "token" });

    expect(cdn.refresh(["a", "b"])).toEqual([
      {
        url: "https://api.fastly.com/service/service/purge",
        request: expect.objectContaining({
          method: "POST",
          headers: expect.objectContaining({ "fastly-key": "token", "fastly-soft-purge": "1" }),
          body: '{"surrogate_keys":["a","b"]}',
        }),
      },
    ]);
    expect(cdn.drop(["a"])[0]?.request.headers).not.toHaveProperty("fastly-soft-purge");
  });

  test("Cloudflare by tags", () => {
    expect(cloudflare({ zoneId: "zone", token: "token" }).drop(["a"])).toEqual([
      {
        url: "https://api.cloudflare.com/client/v4/zones/zone/purge_cache",
        request: expect.objectContaining({ method: "POST", headers: expect.objectContaining({ authorization: "Bearer token" }), body: '{"tags":["a"]}' }),
      },
    ]);
  });
});
