import { type Browser, chromium, type Page } from "@playwright/test";
import { z } from "zod";
import { ensureBrowser } from "../../scripts/launch/browser.ts";
import { closeLater } from "../../scripts/launch/closing.ts";

const Figures = z.object({ firstPaint: z.number(), largestPaint: z.number(), shift: z.number(), blocked: z.number() });

/** Of one visit with an empty cache; times in milliseconds since the navigation began. */
export type Visit = z.infer<typeof Figures> & {
  /** Addresses on the site that were loaded, by kind, the page itself first. */
  loaded: { path: string; kind: string }[];
};

const quiet = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic", "--no-first-run"];

export async function openBrowser(): Promise<Browser> {
  const executablePath = await ensureBrowser(() => {});
  return closeLater(chromium.launch({ executablePath, args: quiet }), (browser) => browser.close());
}

/** A telephone's first visit: 4× slower processor, 400 ms to the server and back, 1.6 Mbit/s down. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true });
  try {
    const page = await context.newPage();
    await slowDown(page);
    await page.addInitScript(observing);
    const loaded: Visit["loaded"] = [];
    page.on("response", (response) => {
      const { origin, pathname } = new URL(response.url());
      if (origin === new URL(url).origin) loaded.push({ path: pathname, kind: response.request().resourceType() });
    });
    await page.goto(url, { waitUntil: "load", timeout: 90_000 });
    await page.waitForTimeout(2500);
    return { ...Figures.parse(await page.evaluate("benchFigures()")), loaded };
  } finally {
    await context.close();
  }
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", { offline: false, latency: 400, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}

// Text, for it runs in the page. A task blocks for what it takes beyond 50 ms, from the first paint on.
const observing = `
  const seen = { firstPaint: 0, largestPaint: 0, shift: 0, tasks: [] };
  const observe = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe("paint", (entry) => { if (entry.name === "first-contentful-paint") seen.firstPaint = entry.startTime; });
  observe("largest-contentful-paint", (entry) => { seen.largestPaint = entry.startTime; });
  observe("layout-shift", (entry) => { if (!entry.hadRecentInput) seen.shift += entry.value; });
  observe("longtask", (entry) => { seen.tasks.push(entry); });
  globalThis.benchFigures = () => ({
    firstPaint: seen.firstPaint, largestPaint: seen.largestPaint, shift: seen.shift,
    blocked: seen.tasks.filter((task) => task.startTime + task.duration > seen.firstPaint).reduce((sum, task) => sum + task.duration - 50, 0),
  });`;
