import type { CDPSession, Page } from "@playwright/test";
import { z } from "zod";
import { step } from "../../scripts/launch/progress.ts";
import { atMost, ofRounds, type Row } from "../row.ts";
import { openAdminPage, startAdmin } from "../stage/admin.ts";
import { openBrowser } from "../stage/browser.ts";
import { writeLongArticle } from "../stage/long-article.ts";
import type { Stage } from "../stage/stage.ts";
import { percentile } from "../statistics.ts";
import type { Suite } from "./suite.ts";

/** What an editor waits for between a key and its letter, in the longest of texts on a slow computer. */
export const typing: Suite = { name: "typing", measure };

const words = "мост через реку открыт для движения и пешеходов сегодня утром после долгой стройки ";
const PAUSE_MS = 60;
const Samples = z.array(z.number()).min(50);

async function measure({ options, newsroom }: Stage): Promise<Row[]> {
  const article = await writeLongArticle(newsroom);
  const address = await startAdmin(newsroom);
  const browser = await openBrowser();
  const page = await openAdminPage(browser, address);
  await page.goto(`/articles/${article.id}`);
  await page.locator("#body > p").nth(60).click();
  const keys = await slowDown(page);
  await page.evaluate(observing);

  const rounds: number[][] = [];
  await step("Typing", async (note) => {
    for (let round = 1; round <= Math.max(options.rounds, 3); round += 1) {
      note(`round ${round}`);
      rounds.push(await typeOnce(page, keys));
    }
  });
  await browser.close();

  const conditions = `${article.words} words, ${article.pictures} pictures, 4× slower processor, ${words.length} keys ${PAUSE_MS} ms apart in the middle of the text`;
  return [
    ofRounds("key to paint, 95 %", toFigures(rounds, 0.95), { unit: "ms", target: atMost(50), conditions }),
    ofRounds("key to paint, half", toFigures(rounds, 0.5), {
      unit: "ms",
      conditions: "until the frame after the key is drawn; waiting for the screen's turn is in it",
    }),
  ];
}

const toFigures = (rounds: readonly number[][], share: number): number[] => rounds.map((samples) => percentile(samples, share));

/** Letter by letter through the browser's own door: Playwright's `type` presses no key for a letter that an American keyboard lacks. */
async function typeOnce(page: Page, keys: CDPSession): Promise<number[]> {
  for (const letter of words) {
    await keys.send("Input.dispatchKeyEvent", { type: "keyDown", key: letter, text: letter });
    await keys.send("Input.dispatchKeyEvent", { type: "keyUp", key: letter });
    await page.waitForTimeout(PAUSE_MS);
  }
  return Samples.parse(await page.evaluate("benchKeys.splice(0)"));
}

async function slowDown(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  return session;
}

// Text, for it runs in the page. A message after a frame comes when the frame is drawn.
const observing = `
  globalThis.benchKeys = [];
  addEventListener("keydown", ({ timeStamp }) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => benchKeys.push(performance.now() - timeStamp);
    port2.postMessage(null);
  }), { capture: true });`;
