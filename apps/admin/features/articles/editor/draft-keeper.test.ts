import { paragraph, toDocument } from "@polosa/document/build.ts";
import type { Document } from "@polosa/document/document.ts";
import { toPlainText } from "@polosa/document/plain-text.ts";
import { emptyText } from "@polosa/newsroom/articles/rules.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Newest, Standing } from "../loaders.ts";
import type { Given, Newsroom, Origin } from "../saving/draft.ts";
import { DraftKeeper, type Fields } from "./draft-keeper.ts";

const articleId = "01a207ab-2ba7-7eff-b256-08661ca34123";
const { document: _, ...nothing } = emptyText();
const fields: Fields = { ...nothing, sectionId: "01a207ab-2ba7-7eff-b256-08661ca34124" };
const words = toDocument(paragraph("Мост открыли утром."), paragraph("Пешеходы довольны."));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("saving", () => {
  test("waits for a pause shorter than a second", async () => {
    const { keeper, saves } = givenKeeper();

    keeper.change({ headline: "Мост" });
    await vi.advanceTimersByTimeAsync(600);
    keeper.change({ headline: "Мост открыли" });
    await vi.advanceTimersByTimeAsync(650);
    expect(saves).toEqual([]);

    await vi.advanceTimersByTimeAsync(100);
    expect(saves.map(({ headline }) => headline)).toEqual(["Мост открыли"]);
  });

  test("does not wait longer than a few seconds for somebody who never pauses", async () => {
    const { keeper, saves } = givenKeeper();

    for (let key = 0; key < 20; key += 1) {
      keeper.change({ headline: `Мост ${key}` });
      await vi.advanceTimersByTimeAsync(200);
    }

    expect(saves).toHaveLength(1);
  });

  test("never sends two saves at once, and the second builds on the first", async () => {
    const { keeper, saves, answer } = givenKeeper();

    keeper.change({ headline: "Первый" });
    const first = keeper.save();
    await settled();
    keeper.change({ headline: "Второй" });
    const second = keeper.save();
    await settled();
    expect(saves.map((save) => [save.headline, save.basedOn])).toEqual([["Первый", 1]]);
    answer(2);
    await settled();

    expect(saves.map((save) => [save.headline, save.basedOn])).toEqual([
      ["Первый", 1],
      ["Второй", 2],
    ]);
    answer(3);
    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect(keeper.draft.phase).toBe("saved");
  });

  test("keeps a copy with what it was made from until everything is saved", async () => {
    const { keeper, copies, answer } = givenKeeper();

    keeper.change({ headline: "Первый" });
    expect(copies.at(-1)).toMatchObject({ fields: { headline: "Первый" }, origin: { revision: 1, base: { document: words }, sent: [] } });
    const saved = keeper.save();
    await settled();
    keeper.change({ headline: "Второй" });
    answer(2);
    await saved;
    expect(copies.at(-1)).toMatchObject({ fields: { headline: "Второй" }, origin: { revision: 2, base: { fields: { headline: "Первый" } } } });

    const again = keeper.save();
    await settled();
    answer(3);
    await again;
    expect(copies.at(-1)).toBeNull();
  });

  test("tries again by itself while the line is away, later and later, and at once when it is back", async () => {
    const { keeper, saves, answer } = givenKeeper();

    keeper.change({ headline: "Без связи" });
    await vi.advanceTimersByTimeAsync(800);
    answer("offline");
    await vi.advanceTimersByTimeAsync(900);
    expect(keeper.draft).toMatchObject({ phase: "unsaved", refusal: { reason: "offline" } });
    expect(saves).toHaveLength(1);

    keeper.retry();
    await settled();
    expect(saves).toHaveLength(2);
  });

  test("goes on by itself once somebody signed in again", async () => {
    const { keeper, saves, answer } = givenKeeper();

    keeper.change({ headline: "Сеанс кончился" });
    await vi.advanceTimersByTimeAsync(800);
    answer("signed_out");
    await vi.advanceTimersByTimeAsync(1_100);
    answer(2);
    await settled();

    expect(saves).toHaveLength(2);
    expect(keeper.draft).toMatchObject({ phase: "saved", refusal: null });
  });
});

describe("when somebody else saved meanwhile", () => {
  test("takes in what they changed elsewhere, shows whose it is, and saves on top of theirs", async () => {
    const { keeper, desk, saves, answer, shown } = givenKeeper();
    desk.newest = givenNewest(5, { document: toDocument(paragraph("Мост открыли утром."), paragraph("Пешеходы очень довольны.")) });

    desk.document = toDocument(paragraph("Новый мост открыли утром."), paragraph("Пешеходы довольны."));
    keeper.change();
    const saved = keeper.save();
    await settled();
    answer("saved_meanwhile");
    await settled();
    answer(6);

    expect(await saved).toBe(true);
    expect(saves.map(({ basedOn }) => basedOn)).toEqual([1, 5]);
    expect(toPlainText(saves[1]?.document ?? words)).toBe("Новый мост открыли утром.\nПешеходы очень довольны.");
    expect(shown.map(toPlainText)).toEqual(["Новый мост открыли утром.\nПешеходы очень довольны."]);
    expect(keeper.draft).toMatchObject({ phase: "saved", brought: { by: "Aigul", words: "очень" } });
  });

  test("asks about the same words, saves nothing until told, and keeps both when told so", async () => {
    const { keeper, desk, saves, answer, shown } = givenKeeper();
    desk.newest = givenNewest(5, { document: toDocument(paragraph("Мост открыли вечером."), paragraph("Пешеходы довольны.")) });

    desk.document = toDocument(paragraph("Мост открыли днём."), paragraph("Пешеходы довольны."));
    keeper.change();
    const saved = keeper.save();
    await settled();
    answer("saved_meanwhile");
    expect(await saved).toBe(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(keeper.draft).toMatchObject({ phase: "unsaved", refusal: { reason: "saved_meanwhile" }, merge: { conflicts: [{ place: "document" }] } });
    expect([saves.length, shown]).toEqual([1, []]);

    const settling = keeper.settle(["both"]);
    await settled();
    answer(6);
    expect(await settling).toBe(true);
    expect(saves[1]).toMatchObject({ basedOn: 5, document: toDocument(paragraph("Мост открыли вечером днём."), paragraph("Пешеходы довольны.")) });
  });

  test("asks which section, and takes the one that was chosen", async () => {
    const { keeper, desk, saves, answer } = givenKeeper();
    const [mine, theirs] = ["01a207ab-2ba7-7eff-b256-08661ca34125", "01a207ab-2ba7-7eff-b256-08661ca34126"];
    desk.newest = givenNewest(5, { fields: { ...fields, sectionId: theirs ?? "" } });

    keeper.change({ sectionId: mine ?? "" });
    const saved = keeper.save();
    await settled();
    answer("saved_meanwhile");
    await saved;
    void keeper.settle(["theirs"]);
    await settled();

    expect(keeper.draft.fields.sectionId).toBe(theirs);
    expect(saves).toHaveLength(1);
    expect(keeper.unsaved).toBe(false);
  });

  test("knows its own save again when only the answer was lost", async () => {
    const { keeper, desk, saves, answer, shown } = givenKeeper();

    desk.document = toDocument(...words.content, paragraph("Первое предложение."));
    keeper.change();
    await vi.advanceTimersByTimeAsync(800);
    answer("offline");
    await settled();
    desk.newest = givenNewest(2, { document: desk.document });
    desk.document = toDocument(...words.content, paragraph("Первое предложение. Второе."));
    keeper.change();
    const saved = keeper.save();
    await settled();
    answer(3);

    expect(await saved).toBe(true);
    expect(saves.at(-1)).toMatchObject({ basedOn: 2, document: desk.document });
    expect(shown).toEqual([]);
  });

  test("shows their revision to somebody who only reads along, and saves nothing of it", async () => {
    const { keeper, desk, saves, shown } = givenKeeper();
    desk.newest = givenNewest(5, { fields: { ...fields, headline: "Их заголовок" } });

    keeper.hear(5);
    await settled();

    expect(keeper.draft).toMatchObject({ phase: "saved", fields: { headline: "Их заголовок" }, standing: { revision: 5 } });
    expect([saves.length, shown.length]).toEqual([0, 1]);
  });
});

test("asks nothing of the newsroom while publishing would be refused", async () => {
  const { keeper, saves } = givenKeeper();

  keeper.change({ headline: "Заголовок" });

  expect(await keeper.publish()).toBe(false);
  expect(keeper.draft.gaps).toEqual(["byline_missing"]);
  expect(saves).toEqual([]);
});

function givenKeeper() {
  const saves: Parameters<Newsroom["save"]>[0][] = [];
  const copies: ({ fields: Fields; origin: Origin } | null)[] = [];
  const shown: Document[] = [];
  const waiting: ((said: number | string) => void)[] = [];
  const desk = { document: words, newest: givenNewest(1, {}) };
  const later: Newsroom["publish"] = () =>
    new Promise((resolve) =>
      waiting.push((said) => resolve(typeof said === "number" ? { ok: true, value: givenStanding(said) } : { ok: false, reason: said, fields: {} })),
    );
  const newsroom: Newsroom = {
    save: (input) => {
      saves.push(input);
      return later({ articleId, revision: 1 });
    },
    findNewest: async () => ({ ok: true, value: desk.newest }),
    publish: later,
    takeDown: () => later({ articleId, revision: 1 }),
  };
  const given: Given = { articleId, fields, document: words, standing: givenStanding(1), newsroom, keepCopy: (copy) => copies.push(copy) };
  const keeper = new DraftKeeper(given);
  keeper.readDocument = () => desk.document;
  keeper.writeDocument = (document) => {
    desk.document = document;
    shown.push(document);
  };
  return { keeper, desk, saves, copies, shown, answer: (said: number | string) => waiting.shift()?.(said) };
}

const givenStanding = (revision: number): Standing => ({
  revision,
  publishedRevision: null,
  publishedAt: null,
  savedAt: "2026-10-12T08:00:00.000Z",
  savedBy: "Aigul",
  address: "http://localhost/ru/politics/first",
  named: true,
  state: "draft",
});

function givenNewest(revision: number, said: Partial<Newest["draft"]>): Newest {
  return { standing: givenStanding(revision), draft: { fields, document: words, ...said }, pictures: {} };
}

const settled = () => vi.advanceTimersByTimeAsync(0);
