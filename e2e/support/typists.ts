import type { Page } from "@playwright/test";

interface Run {
  steps: number;
  seed: number;
}

/** People who type words of their own all over one text, in turns. Returns the words that nobody took out on purpose. */
export async function typeAtRandom(pages: Page[], { steps, seed }: Run): Promise<string[]> {
  const random = toRandom(seed);
  const words: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    const who = Math.floor(random() * pages.length);
    const page = pages[who];
    if (!page) continue;
    await decideForBoth(page);
    const what = random();
    if (what < 0.1) await takeOutOneOf(page, words, `п${who}ш`);
    else {
      const word = `п${who}ш${step}`;
      await putCursor(page, random(), random());
      if (what < 0.15) await page.keyboard.press("Enter");
      if (what < 0.2) await page.keyboard.press("Control+b");
      await page.keyboard.insertText(` ${word} `);
      words.push(word);
    }
  }
  return words;
}

/** When both are asked, both words stay. */
export async function decideForBoth(page: Page): Promise<void> {
  const dialog = page.locator("dialog[open]");
  if ((await dialog.count()) === 0) return;
  for (const radio of await dialog.getByRole("radio", { name: "Оставить оба варианта" }).all()) await radio.check();
  await dialog.getByRole("button", { name: "Сохранить сведённое" }).click();
  await dialog.waitFor({ state: "detached" });
}

/** Between two words, wherever the two fractions point. */
async function putCursor(page: Page, block: number, place: number): Promise<void> {
  await page.locator("#body").evaluate(
    (body, [where, at]) => {
      const blocks = [...body.querySelectorAll("p")];
      const walker = document.createTreeWalker(blocks[Math.floor(where * blocks.length)] ?? body, NodeFilter.SHOW_TEXT);
      const gaps: [Node, number][] = [];
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        for (const { index } of (text.textContent ?? "").matchAll(/ |$/g)) gaps.push([text, index]);
      }
      const [text, offset] = gaps[Math.floor(at * gaps.length)] ?? [blocks[0] ?? body, 0];
      if (body instanceof HTMLElement) body.focus();
      getSelection()?.collapse(text, offset);
    },
    [block, place] as const,
  );
}

/** One's own word, as far as it is still there in one piece. */
async function takeOutOneOf(page: Page, words: string[], own: string): Promise<void> {
  const word = words.find((candidate) => candidate.startsWith(own));
  if (!word) return;
  const isSelected = await page.locator("#body").evaluate((body, wanted) => {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const found = new RegExp(`${wanted}(?= |$)`).exec(text.textContent ?? "");
      if (!found) continue;
      if (body instanceof HTMLElement) body.focus();
      getSelection()?.setBaseAndExtent(text, found.index, text, found.index + wanted.length);
      return true;
    }
    return false;
  }, word);
  if (!isSelected) return;
  await page.keyboard.press("Delete");
  words.splice(words.indexOf(word), 1);
}

/** The same numbers for the same seed (mulberry32). */
function toRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
