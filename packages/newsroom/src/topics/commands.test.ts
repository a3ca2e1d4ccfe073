import { expect } from "vitest";
import { givenArticle, givenPerson } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { saveDraft } from "../articles/commands.ts";
import { getEditedArticle } from "../articles/queries.ts";
import { addTopic } from "./commands.ts";

const names = { kk: "Көлік", ru: "Транспорт", en: "Transport" };

test("an article keeps its topics in their order", async ({ db }) => {
  const editor = await givenPerson(db, { role: "editor" });
  const [transport, cities] = [await addTopic(db, editor, { names }), await addTopic(db, editor, { names: { kk: "Қалалар", ru: "Города", en: "Cities" } })];
  const article = await givenArticle(db);

  await saveDraft(db, article.author, {
    ...article.text,
    articleId: article.id,
    sectionId: article.section.id,
    basedOn: article.revision,
    topicIds: [cities.id, transport.id],
  });

  expect((await getEditedArticle(db, article.id)).text.topicIds).toEqual([cities.id, transport.id]);
});

test("a topic is opened once", async ({ db }) => {
  const editor = await givenPerson(db, { role: "editor" });
  await addTopic(db, editor, { names });

  await expect(addTopic(db, editor, { names })).rejects.toMatchObject({ kind: "conflict", reason: "topic_exists" });
});

test("an author opens none", async ({ db }) => {
  const author = await givenPerson(db, { role: "author" });

  await expect(addTopic(db, author, { names })).rejects.toMatchObject({ kind: "forbidden" });
});
