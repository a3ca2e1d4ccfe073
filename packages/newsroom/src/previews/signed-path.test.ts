import { afterEach, expect, test, vi } from "vitest";
import { previewPath, readPreview } from "./signed-path.ts";

const articleId = "0198f3a2-7d5e-7c41-9b1e-2f6f0b8a4c11";
const tokenOf = (path: string) => path.slice("/preview/".length);

afterEach(() => vi.useRealTimers());

test("opens what it was made for", () => expect(readPreview(tokenOf(previewPath(articleId, "secret")), "secret")).toMatchObject({ articleId }));

test("opens nothing with another secret, another article or no signature", () => {
  const [payload = "", signature = ""] = tokenOf(previewPath(articleId, "secret")).split(".");
  const other = Buffer.from(JSON.stringify({ articleId: articleId.replace("0198", "0199"), expiresAt: Date.now() + 1e9 })).toString("base64url");

  expect(readPreview(`${payload}.${signature}`, "other")).toBeNull();
  expect(readPreview(`${other}.${signature}`, "secret")).toBeNull();
  expect(readPreview(payload, "secret")).toBeNull();
  expect(readPreview("", "secret")).toBeNull();
});

test("opens nothing after an hour", () => {
  vi.useFakeTimers();
  const token = tokenOf(previewPath(articleId, "secret"));

  vi.advanceTimersByTime(61 * 60_000);

  expect(readPreview(token, "secret")).toBeNull();
});
