import { expect, type Locator } from "@playwright/test";

/** How somebody gets at what is on a page. */
export interface Hand {
  name: string;
  press(target: Locator): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
  choose(radio: Locator): Promise<void>;
  /** What comes first after the words that ask to choose. */
  pickFirst(select: Locator): Promise<void>;
  /** `YYYY-MM-DDTHH:mm`, into a field of a browser that writes the month first and counts twice twelve hours. */
  setTime(field: Locator, local: string): Promise<void>;
}

export const mouse: Hand = {
  name: "by mouse",
  press: (target) => target.click(),
  write: (field, text) => field.fill(text),
  choose: (radio) => radio.check(),
  pickFirst: async (select) => void (await select.selectOption({ index: 1 })),
  setTime: (field, local) => field.fill(local),
};

/** Tab, Enter, Space, arrows and letters: nothing is clicked, and nothing gets the focus that Tab does not bring there. */
export const keyboard: Hand = {
  name: "by keyboard",
  async press(target) {
    await walkTo(target);
    await target.page().keyboard.press("Enter");
  },
  async write(field, text) {
    await walkTo(field);
    await field.page().keyboard.press("ControlOrMeta+a");
    await field.page().keyboard.insertText(text);
  },
  async choose(radio) {
    if (await radio.isChecked()) return;
    await walkTo(radio);
    await radio.page().keyboard.press("Space");
    await expect(radio).toBeChecked();
  },
  async pickFirst(select) {
    await walkTo(select);
    await select.page().keyboard.press("ArrowDown");
  },
  async setTime(field, local) {
    await walkTo(field);
    const [year = "", month = "", day = "", hour = "", minute = ""] = local.split(/\D/);
    const { keyboard: keys } = field.page();
    await keys.type(`${month}${day}${year}`);
    await keys.press("ArrowRight");
    await keys.type(`${`${Number(hour) % 12 || 12}`.padStart(2, "0")}${minute}${Number(hour) < 12 ? "a" : "p"}`);
    await expect(field).toHaveValue(local);
  },
};

const MOST_STOPS = 200;

async function walkTo(target: Locator): Promise<void> {
  await expect(target).toBeEnabled();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await target.page().keyboard.press("Tab");
  }
  const standing = await target.page().evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
  throw new Error(`Tab does not lead to ${target}: it stands at ${standing}`);
}
