import { auditEntries } from "@polosa/db/schema/audit.ts";
import { comments } from "@polosa/db/schema/comments.ts";
import { desc } from "drizzle-orm";
import { describe, expect } from "vitest";
import { givenComment, givenPerson, givenPublishedArticle } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { cut, tryList, tryWords } from "../screening/trials.ts";
import { addWords, removeWord } from "./commands.ts";
import { Word } from "./input.ts";
import { listWords } from "./queries.ts";

const everything = { search: "", severity: null, after: null };

describe("the list of words", () => {
  test("is heard with the next comment, and no more when a word is taken off", async ({ db }) => {
    const [article, moderator] = [await givenPublishedArticle(db), await givenPerson(db, { role: "moderator" })];
    const post = () => givenComment(db, { articleId: article.id, body: "Какая гадость" });
    await post();

    await addWords(db, moderator, { list: "гадость", severity: "forbidden" });
    await expect(post()).rejects.toMatchObject({ kind: "conflict", reason: "forbidden_word" });
    const { words: listed } = await listWords(db, everything);
    await removeWord(db, moderator, { wordId: listed[0]?.id ?? "" });

    await post();
    expect(await db.$count(comments)).toBe(2);
    const acts = await db.select({ act: auditEntries.act }).from(auditEntries).orderBy(desc(auditEntries.number)).limit(2);
    expect(acts).toEqual([{ act: "removeWord" }, { act: "addWords" }]);
  });

  test("is read in line by line, with the reason for each that was refused", async ({ db }) => {
    const moderator = await givenPerson(db, { role: "moderator" });
    await addWords(db, moderator, { list: "гадость", severity: "forbidden" });

    const report = await addWords(db, moderator, { list: "Гадость\r\n\nдрянь*\nх\nпло*хо\n дрянь* ", severity: "suspect" });

    expect(report).toEqual({
      taken: 2,
      refused: [
        { line: 4, word: "х", reason: "word_too_short" },
        { line: 5, word: "пло*хо", reason: "star_inside" },
      ],
    });
    expect((await listWords(db, everything)).words.map(({ word, severity }) => [word, severity])).toEqual([
      ["гадость", "suspect"],
      ["дрянь*", "suspect"],
    ]);
  });

  test("is kept by moderators of the whole paper", async ({ db }) => {
    const article = await givenPublishedArticle(db);
    const elsewhere = await givenPerson(db, { role: "moderator", sectionId: article.section.id });

    await expect(addWords(db, elsewhere, { list: "гадость", severity: "forbidden" })).rejects.toMatchObject({ kind: "forbidden" });
    await expect(addWords(db, article.editor, { list: "гадость", severity: "forbidden" })).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("finds a word by a part of it, page by page", async ({ db }) => {
    const moderator = await givenPerson(db, { role: "moderator" });
    await addWords(db, moderator, { list: Array.from({ length: 150 }, (_, n) => `слово${n}`).join("\n"), severity: "suspect" });

    const first = await listWords(db, everything);
    const second = await listWords(db, { ...everything, after: first.next });

    expect([first.words.length, second.words.length, second.next]).toEqual([100, 50, null]);
    expect((await listWords(db, { ...everything, search: "ВО149" })).words).toMatchObject([{ word: "слово149" }]);
  });
});

describe("a trial", () => {
  test("says what words would have stopped, before they are on the list", async ({ db }) => {
    const [article, moderator] = [await givenPublishedArticle(db), await givenPerson(db, { role: "moderator" })];
    await givenComment(db, { articleId: article.id, body: "Какая гадость этот объезд" });
    await givenComment(db, { articleId: article.id, body: "Спасибо дорожникам" });

    const trial = await tryWords(db, moderator, { list: "гадость\nдрянь", severity: "suspect" });

    expect(trial).toMatchObject({ tried: 2, forbidden: 0, suspect: 1 });
    expect(trial.stopped).toMatchObject([
      {
        pieces: [
          { text: "Какая ", isHit: false },
          { text: "гадость", isHit: true },
          { text: " этот объезд", isHit: false },
        ],
      },
    ]);
    expect(await tryList(db, moderator)).toMatchObject({ tried: 2, stopped: [] });
  });

  test("cuts places that overlap once", () =>
    expect(
      cut("абвгд", [
        { from: 1, to: 3 },
        { from: 2, to: 4 },
      ]),
    ).toEqual([
      { text: "а", isHit: false },
      { text: "бв", isHit: true },
      { text: "г", isHit: true },
      { text: "д", isHit: false },
    ]));
});

test.for([
  ["  ", "word_missing"],
  ["!!", "word_too_short"],
  ["а".repeat(81), "word_too_long"],
  ["а*б*в", "star_inside"],
])("%j is no word", ([word, reason]) => expect(() => Word.parse(word)).toThrow(reason));
