import type { Page } from "@playwright/test";
import sharp from "sharp";
import { expect } from "./portal-test.ts";

/** Decoding shares the machine with everything else that the tests run. */
export const decoding = { timeout: 30_000 };

/** Returns the picture's id. */
export async function uploadOne(page: Page): Promise<string> {
  await page.goto("/media");
  await page.locator("input[type=file]").setInputFiles({ name: "Кадр.png", mimeType: "image/png", buffer: await drawUnique() });
  const described = page.getByRole("link", { name: "Описать" });
  await expect(described).toBeVisible(decoding);
  return (await described.getAttribute("href"))?.split("/").at(-1) ?? "";
}

/** A picture that the library does not have yet. */
export async function drawUnique(): Promise<Buffer> {
  const [r, g, b] = [0, 0, 0].map(() => Math.floor(Math.random() * 256));
  const noise = { type: "gaussian", mean: 128, sigma: 20 } as const;
  return sharp({ create: { width: 900, height: 700, channels: 3, background: { r: r ?? 0, g: g ?? 0, b: b ?? 0 }, noise } })
    .png()
    .toBuffer();
}
