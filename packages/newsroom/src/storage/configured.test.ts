import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer, text } from "node:stream/consumers";
import { describe, expect } from "vitest";
import { z } from "zod";
import { test } from "../../testing/media-test.ts";
import { openStorage, StorageEnv } from "./configured.ts";
import type { Storage } from "./storage.ts";

describe("a directory", () => {
  test("keeps what was put, whole", async ({ directory }) => {
    await expectToKeep(openStorage(StorageEnv.parse({ MEDIA_DIRECTORY: directory })));
  });

  test("does not take a folder for a file", async ({ directory }) => {
    const storage = openStorage(StorageEnv.parse({ MEDIA_DIRECTORY: directory }));
    await storage.put("files/a", Buffer.from("a"));

    expect(await storage.find("files")).toBeNull();
  });
});

describe("a bucket", () => {
  test("keeps what was put, whole", async ({ onTestFinished }) => {
    const { port, objects, close } = await startBucket();
    onTestFinished(close);

    await expectToKeep(openStorage(toEnv(port)));

    expect([...objects.keys()]).toEqual(["/pictures/a/other"]);
  });

  test("does not take an outage for an absence", async ({ onTestFinished }) => {
    const { port, close } = await startBucket({ status: 403 });
    onTestFinished(close);

    await expect(openStorage(toEnv(port)).find("a/640.webp")).rejects.toThrow();
  });
});

async function expectToKeep(storage: Storage): Promise<void> {
  await storage.put("a/640.webp", Buffer.from("before"));
  await storage.put("a/640.webp", Buffer.from("картинка"));
  await storage.put("a/other", Buffer.from("other"));

  const found = await storage.find("a/640.webp");
  expect(found?.bytes).toBe(Buffer.byteLength("картинка"));
  expect(found && (await text(await found.open()))).toBe("картинка");
  expect(await storage.find("a/absent")).toBeNull();

  await storage.remove("a/640.webp");
  await storage.remove("a/absent");
  expect(await storage.find("a/640.webp")).toBeNull();
}

const toEnv = (port: number): StorageEnv => ({
  MEDIA_DIRECTORY: "/nowhere",
  MEDIA_S3_BUCKET: "pictures",
  MEDIA_S3_ENDPOINT: `http://127.0.0.1:${port}`,
  MEDIA_S3_REGION: "kz-1",
  MEDIA_S3_ACCESS_KEY_ID: "key",
  MEDIA_S3_SECRET_ACCESS_KEY: "secret",
});

/** As much of S3 as keeping objects takes, in memory. With a status, it refuses everything with that. */
async function startBucket({ status }: { status?: number } = {}) {
  const objects = new Map<string, Buffer>();
  const server = createServer((request, response) => void (status ? response.writeHead(status).end() : answer(objects, request, response)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port, objects, close };
}

async function answer(objects: Map<string, Buffer>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = new URL(request.url ?? "/", "http://bucket").pathname;
  const kept = objects.get(path);
  if (!request.headers.authorization?.startsWith("AWS4-HMAC-SHA256")) response.writeHead(403).end();
  else if (request.method === "PUT") {
    objects.set(path, await buffer(request));
    response.writeHead(200, { ETag: '"kept"' }).end();
  } else if (request.method === "DELETE") {
    objects.delete(path);
    response.writeHead(204).end();
  } else if (!kept) response.writeHead(404).end();
  else {
    response.writeHead(200, { "Content-Length": kept.byteLength, "Last-Modified": new Date(0).toUTCString(), ETag: '"kept"' });
    response.end(request.method === "HEAD" ? undefined : kept);
  }
}
