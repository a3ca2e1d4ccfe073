import { paragraph, toDocument } from "@polosa/document/build.ts";
import { emptyText } from "@polosa/newsroom/articles/rules.ts";
import { expect, test } from "vitest";
import type { Outcome } from "../../../server/staff-action.ts";
import type { Standing } from "../loaders.ts";
import { DraftKeeper, type Fields, type Newsroom } from "./draft-keeper.ts";

const articleId = "01a207ab-2ba7-7eff-b256-08661ca34123";
const { document: _, ...nothing } = emptyText();
const fields: Fields = { ...nothing, sectionId: "01a207ab-2ba7-7eff-b256-08661ca34124" };

test("never sends two saves at once, and the second builds on the first", async () => {
  const { keeper, saves, answer } = givenKeeper();

  keeper.change({ headline: "First" });
  const first = keeper.save();
  await settled();
  keeper.change({ headline: "Second" });
  const second = keeper.save();
  await settled();
  expect(saves.map((save) => [save.headline, save.basedOn])).toEqual([["First", 1]]);
  answer(2);
  await settled();

  expect(saves.map((save) => [save.headline, save.basedOn])).toEqual([
    ["First", 1],
    ["Second", 2],
  ]);
  answer(3);
  expect(await Promise.all([first, second])).toEqual([true, true]);
  expect(keeper.draft.phase).toBe("saved");
});

test("keeps a copy until everything is saved", async () => {
  const { keeper, copies, answer } = givenKeeper();

  keeper.change({ headline: "First" });
  const saved = keeper.save();
  await settled();
  keeper.change({ headline: "Second" });
  answer(2);
  await saved;

  expect(copies.at(-1)?.headline).toBe("Second");
  expect(keeper.unsaved).toBe(true);
});

test("keeps the words when somebody else saved meanwhile, and does not try again by itself", async () => {
  const { keeper, answer } = givenKeeper();

  keeper.change({ headline: "Mine" });
  const saved = keeper.save();
  await settled();
  answer("saved_meanwhile");

  expect(await saved).toBe(false);
  expect(keeper.draft).toMatchObject({ phase: "unsaved", refusal: { reason: "saved_meanwhile" }, fields: { headline: "Mine" } });
  expect(keeper.stuck).toBe(true);
});

test("asks nothing of the newsroom while publishing would be refused", async () => {
  const { keeper, saves } = givenKeeper();

  keeper.change({ headline: "Headline" });

  expect(await keeper.publish()).toBe(false);
  expect(keeper.draft.gaps).toEqual(["byline_missing"]);
  expect(saves).toEqual([]);
});

function givenKeeper() {
  const saves: Parameters<Newsroom["save"]>[0][] = [];
  const copies: (Fields | null)[] = [];
  const waiting: ((outcome: Outcome<Standing>) => void)[] = [];
  const later = () => new Promise<Outcome<Standing>>((resolve) => waiting.push(resolve));
  const newsroom: Newsroom = {
    save: (input) => {
      saves.push(input);
      return later();
    },
    publish: later,
    takeDown: later,
  };
  const keeper = new DraftKeeper({ articleId, fields, standing: givenStanding(1), newsroom, keepCopy: (copy) => copies.push(copy) });
  keeper.readDocument = () => toDocument(paragraph("Words"));
  const answer = (said: number | string) =>
    waiting.shift()?.(typeof said === "number" ? { ok: true, value: givenStanding(said) } : { ok: false, reason: said, fields: {} });
  return { keeper, saves, copies, answer };
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

const settled = () => new Promise((resolve) => setTimeout(resolve));
