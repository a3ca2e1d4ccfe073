import { afterEach, expect, test, vi } from "vitest";
import { previewPath, readPreview } from "./previews.ts";

const preview = { articleId: "0198f3a2-7d5e-7c41-9b1e-2f6f0b8a4c11", revision: 3 };
const tokenOf = (path: string) => path.slice("/preview/".length);

afterEach(() => vi.useRealTimers());

test("opens what it was made for", () => expect(readPreview(tokenOf(previewPath(preview, "secret")), "secret")).toMatchObject(preview));

test("opens nothing with another secret, another revision or no signature", () => {
  const [payload = "", signature = ""] = tokenOf(previewPath(preview, "secret")).split(".");
  const other = Buffer.from(JSON.stringify({ ...preview, revision: 4, expiresAt: Date.now() + 1e9 })).toString("base64url");

  expect(readPreview(`${payload}.${signature}`, "other")).toBeNull();
  expect(readPreview(`${other}.${signature}`, "secret")).toBeNull();
  expect(readPreview(payload, "secret")).toBeNull();
  expect(readPreview("", "secret")).toBeNull();
});

test("opens nothing after an hour", () => {
  vi.useFakeTimers();
  const token = tokenOf(previewPath(preview, "secret"));

  vi.advanceTimersByTime(61 * 60_000);

  expect(readPreview(token, "secret")).toBeNull();
});
