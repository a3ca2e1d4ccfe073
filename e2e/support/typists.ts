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
    const own = words.filter((word) => word.startsWith(`п${who}ш`));
    const oldest = own[0];
    if (what < 0.1 && oldest) {
      if (await takeOut(page, oldest)) words.splice(words.indexOf(oldest), 1);
      continue;
    }
    const word = `п${who}ш${step}я`;
    const manner = what < 0.15 ? "insertParagraph" : what < 0.2 ? "bold" : null;
    if (await put(page, word, { block: random(), gap: random(), manner })) words.push(word);
  }
  return words;
}

/** When both are asked, both words stay. While somebody decides, the other may save again, and there is more to decide. */
export async function decideForBoth(page: Page): Promise<void> {
  const dialog = page.locator("dialog[open]");
  for (let asked = await dialog.count(); asked > 0; asked = await dialog.count()) {
    for (const radio of await dialog.getByRole("radio", { name: "Оставить оба варианта" }).all()) await radio.check({ timeout: 1_000 }).catch(() => {});
    await dialog
      .getByRole("button", { name: "Сохранить сведённое" })
      .click({ timeout: 1_000 })
      .catch(() => {});
    await dialog.waitFor({ state: "detached", timeout: 2_000 }).catch(() => {});
  }
}

interface Place {
  block: number;
  gap: number;
  manner: "insertParagraph" | "bold" | null;
}

/** Between two words, wherever the two fractions point, in one go: nothing can come in between. False while a dialog is in front. */
async function put(page: Page, word: string, place: Place): Promise<boolean> {
  return page.locator("#body").evaluate(
    (body, { word, block, gap, manner }) => {
      if (document.querySelector("dialog[open]") || !(body instanceof HTMLElement)) return false;
      const blocks = [...body.querySelectorAll("p")];
      const walker = document.createTreeWalker(blocks[Math.floor(block * blocks.length)] ?? body, NodeFilter.SHOW_TEXT);
      const gaps: [Node, number][] = [];
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        for (const { index } of (text.textContent ?? "").matchAll(/ |$/g)) gaps.push([text, index]);
      }
      const [text, offset] = gaps[Math.floor(gap * gaps.length)] ?? [blocks[0] ?? body, 0];
      body.focus();
      getSelection()?.collapse(text, offset);
      if (manner) document.execCommand(manner);
      document.execCommand("insertText", false, ` ${word} `);
      return (body.textContent ?? "").includes(word);
    },
    { word, ...place },
  );
}

/** A word as far as it is still there in one piece. */
async function takeOut(page: Page, word: string): Promise<boolean> {
  return page.locator("#body").evaluate((body, wanted) => {
    if (document.querySelector("dialog[open]") || !(body instanceof HTMLElement)) return false;
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const at = (text.textContent ?? "").indexOf(wanted);
      if (at < 0) continue;
      body.focus();
      getSelection()?.setBaseAndExtent(text, at, text, at + wanted.length);
      document.execCommand("delete");
      return true;
    }
    return false;
  }, word);
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
