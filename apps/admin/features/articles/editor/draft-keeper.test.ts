import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { givenKeeper, settled, words } from "../saving/given-keeper.ts";

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

test("asks nothing of the newsroom while publishing would be refused", async () => {
  const { keeper, saves } = givenKeeper();

  keeper.change({ headline: "Заголовок" });

  expect(await keeper.publish()).toBe(false);
  expect(keeper.draft.gaps).toEqual(["byline_missing"]);
  expect(saves).toEqual([]);
});
