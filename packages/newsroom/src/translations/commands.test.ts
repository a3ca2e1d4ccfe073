import type { Db } from "@polosa/db/client.ts";
import { expect } from "vitest";
import { givenArticle, givenPerson, givenPublishedArticle } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { saveDraft, startArticle } from "../articles/commands.ts";
import { getEditedArticle } from "../articles/queries.ts";
import { NoticeFilters } from "../notices/input.ts";
import { countUnread, listNotices } from "../notices/queries.ts";
import { publishArticle } from "../publications/commands.ts";
import { getRevisionText } from "../revisions/queries.ts";
import { followOriginal } from "./commands.ts";
import { findOriginal } from "./queries.ts";

type Article = Awaited<ReturnType<typeof givenArticle>>;

test("a translation follows the original as it was when it was begun", async ({ db }) => {
  const original = await givenArticle(db, { headline: "Как было" });
  const { id } = await givenTranslation(db, original);

  const revision = await rewrite(db, original, "Как стало");

  expect(await findOriginal(db, id)).toEqual({ id: original.id, locale: "ru", followedRevision: original.revision, newestRevision: revision });
  expect(await getRevisionText(db, { articleId: original.id, number: original.revision })).toMatchObject({ headline: "Как было" });
});

test("what was taken in is no change any more, and is kept", async ({ db }) => {
  const original = await givenArticle(db);
  const { id, translator } = await givenTranslation(db, original);
  const revision = await rewrite(db, original, "Второй заголовок");

  await followOriginal(db, translator, { articleId: id, revision });

  expect(await findOriginal(db, id)).toMatchObject({ followedRevision: revision, newestRevision: revision });
  const newest = await rewrite(db, { ...original, revision }, "Третий заголовок");
  expect(await findOriginal(db, id)).toMatchObject({ followedRevision: revision, newestRevision: newest });
  expect(await getRevisionText(db, { articleId: original.id, number: revision })).toMatchObject({ headline: "Второй заголовок" });
});

test("refuses a stranger, a revision there is not, and going back", async ({ db }) => {
  const original = await givenArticle(db);
  const { id, translator } = await givenTranslation(db, original);
  const stranger = await givenPerson(db, { role: "author" });

  await expect(followOriginal(db, stranger, { articleId: id, revision: original.revision })).rejects.toMatchObject({ kind: "forbidden" });
  await expect(followOriginal(db, translator, { articleId: id, revision: 99 })).rejects.toMatchObject({ kind: "not_found" });
  await expect(followOriginal(db, translator, { articleId: id, revision: 1 })).rejects.toMatchObject({ reason: "followed_meanwhile" });
  await expect(followOriginal(db, original.author, { articleId: original.id, revision: 1 })).rejects.toMatchObject({ reason: "not_a_translation" });

  expect(await findOriginal(db, id)).toMatchObject({ followedRevision: original.revision });
});

test("refuses an original of another story and starts nothing", async ({ db }) => {
  const [original, other] = [await givenArticle(db), await givenArticle(db)];
  const { storyId } = await getEditedArticle(db, original.id);
  const started = { locale: "kk" as const, sectionId: original.section.id, storyId, originalId: other.id };

  await expect(db.transaction((tx) => startArticle(tx, original.author, started))).rejects.toMatchObject({ reason: "original_missing" });

  expect((await getEditedArticle(db, original.id)).translations).toEqual([]);
});

test("who translates an older text is told when the original is published anew, and comes to both side by side", async ({ db }) => {
  const original = await givenPublishedArticle(db);
  const { id, translator } = await givenTranslation(db, original);
  const helping = await givenPerson(db, { role: "editor" });
  await saveDraft(db, helping, { ...original.text, articleId: id, sectionId: original.section.id, basedOn: 1, headline: "Аударма" });
  const revision = await rewrite(db, original, "Новый заголовок");

  await publishArticle(db, original.editor, { articleId: original.id, revision });

  for (const person of [translator, helping]) {
    const { notices: told } = await listNotices(db, person, NoticeFilters.parse({}));
    expect(told).toMatchObject([{ kind: "original_changed", article: { id, headline: "Аударма" }, beside: "ru" }]);
  }
});

test("whose translation has taken the change in is not told of it", async ({ db }) => {
  const original = await givenPublishedArticle(db);
  const { id, translator } = await givenTranslation(db, original);
  const revision = await rewrite(db, original, "Новый заголовок");
  await followOriginal(db, translator, { articleId: id, revision });

  await publishArticle(db, original.editor, { articleId: original.id, revision });

  expect(await countUnread(db, translator)).toBe(0);
});

async function givenTranslation(db: Db, original: Article) {
  const translator = await givenPerson(db, { role: "author" });
  const { storyId } = await getEditedArticle(db, original.id);
  const id = await startArticle(db, translator, { locale: "kk", sectionId: original.section.id, storyId, originalId: original.id });
  return { id, translator };
}

const rewrite = (db: Db, { id, section, author, text, revision }: Article, headline: string): Promise<number> =>
  saveDraft(db, author, { ...text, articleId: id, sectionId: section.id, basedOn: revision, headline });
