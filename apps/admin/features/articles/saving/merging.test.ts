import { paragraph, toDocument } from "@polosa/document/build.ts";
import { toPlainText } from "@polosa/document/plain-text.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fields, givenKeeper, givenNewest, settled, words } from "./given-keeper.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

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
