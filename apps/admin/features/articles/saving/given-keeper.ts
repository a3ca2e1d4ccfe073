import { paragraph, toDocument } from "@polosa/document/build.ts";
import type { Document } from "@polosa/document/document.ts";
import { emptyText } from "@polosa/newsroom/articles/rules.ts";
import { vi } from "vitest";
import { DraftKeeper, type Fields } from "../editor/draft-keeper.ts";
import type { Newest, Standing } from "../loaders.ts";
import type { Given, Newsroom, Origin } from "./draft.ts";

const articleId = "01a207ab-2ba7-7eff-b256-08661ca34123";
const { document: _, ...nothing } = emptyText();
export const fields: Fields = { ...nothing, sectionId: "01a207ab-2ba7-7eff-b256-08661ca34124" };
export const words = toDocument(paragraph("Мост открыли утром."), paragraph("Пешеходы довольны."));

/** A keeper at a desk of its own: what it sends, keeps and shows, and the answers it waits for. */
export function givenKeeper() {
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

/** What the newsroom has by now; what is said of it replaces its part. */
export function givenNewest(revision: number, said: Partial<Newest["draft"]>): Newest {
  return { standing: givenStanding(revision), draft: { fields, document: words, ...said }, pictures: {} };
}

/** Everything that waits for nothing but its turn. */
export const settled = () => vi.advanceTimersByTimeAsync(0);
