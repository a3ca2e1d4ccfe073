import { previewLinks } from "@polosa/db/schema/preview-links.ts";
import { describe, expect } from "vitest";
import { givenArticle, givenPerson } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { makePreviewLink, revokePreviewLink } from "./commands.ts";
import { findPreviewedId, listPreviewLinks } from "./queries.ts";

const tokenOf = (path: string) => path.slice("/preview/".length);

describe("makePreviewLink", () => {
  test("opens the article to whoever has the address, and keeps only its hash", async ({ db }) => {
    const article = await givenArticle(db);

    const path = await makePreviewLink(db, article.author, { articleId: article.id, note: "Эксперту", days: 7 });

    expect(await findPreviewedId(db, tokenOf(path), "secret")).toBe(article.id);
    expect(JSON.stringify(await db.select().from(previewLinks))).not.toContain(tokenOf(path));
  });

  test("refuses an author who did not start the article", async ({ db }) => {
    const article = await givenArticle(db);
    const stranger = await givenPerson(db, { role: "author" });

    const made = makePreviewLink(db, stranger, { articleId: article.id, note: "", days: 1 });

    await expect(made).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("opens nothing when its days are over", async ({ db }) => {
    const article = await givenArticle(db);
    const path = await makePreviewLink(db, article.author, { articleId: article.id, note: "", days: 1 });

    await db.update(previewLinks).set({ expiresAt: new Date(Date.now() - 1) });

    expect(await findPreviewedId(db, tokenOf(path), "secret")).toBeNull();
    expect(await listPreviewLinks(db, article.id)).toEqual([]);
  });
});

test("a revoked link opens nothing, and the others still do", async ({ db }) => {
  const article = await givenArticle(db);
  const first = await makePreviewLink(db, article.author, { articleId: article.id, note: "Первому", days: 7 });
  const second = await makePreviewLink(db, article.author, { articleId: article.id, note: "Второму", days: 7 });
  const links = await listPreviewLinks(db, article.id);

  await revokePreviewLink(db, article.editor, { articleId: article.id, linkId: links.find(({ note }) => note === "Первому")?.id ?? "" });

  expect(await findPreviewedId(db, tokenOf(first), "secret")).toBeNull();
  expect(await findPreviewedId(db, tokenOf(second), "secret")).toBe(article.id);
});
