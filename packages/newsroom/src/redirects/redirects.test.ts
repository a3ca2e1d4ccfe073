import { redirects } from "@polosa/db/schema/redirects.ts";
import { staleKeys } from "@polosa/db/schema/stale-keys.ts";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { givenPerson, givenPublishedArticle } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { getEditedArticle } from "../articles/queries.ts";
import { parseInput } from "../kernel/errors.ts";
import { pathKey } from "../kernel/stale-keys.ts";
import { publishArticle, takeDownArticle } from "../publications/commands.ts";
import { addRedirect, countRedirectHits, importRedirects, removeRedirect } from "./commands.ts";
import { AddRedirect, RedirectFilters } from "./input.ts";
import { findRedirect, listRedirects } from "./queries.ts";
import { toSitePath } from "./rules.ts";
import { parseTable } from "./table.ts";

describe("toSitePath", () => {
  test.for([
    ["/2019/05/01/news/", "/2019/05/01/news"],
    ["https://old.example.kz/a//b/", "/a/b"],
    ["/жаңалық", "/%D0%B6%D0%B0%D2%A3%D0%B0%D0%BB%D1%8B%D2%9B"],
    ["/%d0%b6", "/%D0%B6"],
    ["/a%2fb", "/a%2Fb"],
    ["/a/../b", "/b"],
    ["//evil.example/a", null],
    ["/\\evil.example", null],
    ["/a?p=1", null],
    ["/a#b", null],
    ["/%zz", null],
    ["ru/news", null],
    ["javascript:alert(1)", null],
    [`/${"a".repeat(1_001)}`, null],
  ] as const)("spells %s as %s", ([text, path]) => {
    expect(toSitePath(text)).toBe(path);
  });
});

describe("addRedirect", () => {
  test("leads on in one hop, whichever end was there first", async ({ db }) => {
    const editor = await givenPerson(db, { role: "editor" });
    await addRedirect(db, editor, { from: "/b", to: "/c" });
    await addRedirect(db, editor, { from: "/a", to: "/b" });

    await addRedirect(db, editor, { from: "/c", to: "/d" });

    for (const path of ["/a", "/b", "/c"]) expect(await findRedirect(db, path)).toEqual({ kind: "moved", path: "/d", articleId: null });
    expect(await db.select({ key: staleKeys.key }).from(staleKeys)).toEqual(expect.arrayContaining(["/a", "/b", "/c"].map((path) => ({ key: pathKey(path) }))));
  });

  test("refuses loops, however long", async ({ db }) => {
    const editor = await givenPerson(db, { role: "editor" });
    await addRedirect(db, editor, { from: "/a", to: "/b" });
    await addRedirect(db, editor, { from: "/b", to: "/c" });

    await expect(addRedirect(db, editor, { from: "/c", to: "/a" })).rejects.toMatchObject({ reason: "redirect_loop" });
    await expect(addRedirect(db, editor, { from: "/d", to: "/d" })).rejects.toMatchObject({ reason: "redirect_loop" });

    expect(await db.$count(redirects)).toBe(2);
  });

  test("refuses what readers find something at, and what has a redirect already", async ({ db }) => {
    const article = await givenPublishedArticle(db);
    const { slug } = await getEditedArticle(db, article.id);
    const add = (from: string) => addRedirect(db, article.editor, { from, to: "/ru" });
    await add("/old");

    await expect(add(`/ru/${article.section.slug}/${slug}`)).rejects.toMatchObject({ reason: "address_in_use" });
    await expect(add(`/ru/${article.section.slug}`)).rejects.toMatchObject({ reason: "address_in_use" });
    await expect(add("/kk")).rejects.toMatchObject({ reason: "address_in_use" });
    await expect(add("/media/x")).rejects.toMatchObject({ reason: "address_reserved" });
    await expect(add("/ru/me")).rejects.toMatchObject({ reason: "address_reserved" });
    await expect(add("/old")).rejects.toMatchObject({ reason: "redirect_exists" });
  });

  test("follows an article that is named by its path, and is gone with it", async ({ db }) => {
    const article = await givenPublishedArticle(db);
    const { slug } = await getEditedArticle(db, article.id);
    const path = `/ru/${article.section.slug}/${slug}`;
    await addRedirect(db, article.editor, { from: "/short", to: path });
    expect(await findRedirect(db, "/short/")).toEqual({ kind: "moved", path, articleId: article.id });

    await takeDownArticle(db, article.editor, { articleId: article.id, reason: "Ошибка" });
    expect(await findRedirect(db, "/short")).toEqual({ kind: "gone", articleId: article.id });

    await publishArticle(db, article.editor, { articleId: article.id, revision: article.revision });
    expect(await findRedirect(db, "/short")).toMatchObject({ kind: "moved" });
  });

  test("is for editors of the whole paper", async ({ db }) => {
    const article = await givenPublishedArticle(db);
    const ofOneSection = await givenPerson(db, { role: "editor", sectionId: article.section.id });

    await expect(addRedirect(db, ofOneSection, { from: "/a", to: "/b" })).rejects.toMatchObject({ kind: "forbidden" });
    await expect(addRedirect(db, article.author, { from: "/a", to: "/b" })).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("names the field that is no path", () => {
    expect(() => parseInput(AddRedirect, { from: "//evil.example", to: "https://" })).toThrow(
      expect.objectContaining({ fields: { from: "path_malformed", to: "target_malformed" } }),
    );
  });
});

describe("importRedirects", () => {
  test("takes what it can and says why not the rest", async ({ db }) => {
    const editor = await givenPerson(db, { role: "editor" });
    const table = 'from;to\r\n/a;/b\r\n"/b";"/c"\r\n\r\n/c;/a\r\nnonsense;/x\r\n/a;/z\r\n/e;/b\r\n';

    const report = await importRedirects(db, editor, { table });

    expect(report).toEqual({
      taken: 3,
      flattened: 2,
      refused: [
        { line: 5, from: "/c", reason: "redirect_loop" },
        { line: 6, from: "nonsense", reason: "path_malformed" },
        { line: 7, from: "/a", reason: "redirect_exists" },
      ],
    });
    for (const path of ["/a", "/b", "/e"]) expect(await findRedirect(db, path)).toMatchObject({ path: "/c" });
  });

  test("takes nothing of a table that is too long, and nothing of an empty one", async ({ db }) => {
    const editor = await givenPerson(db, { role: "editor" });
    const long = Array.from({ length: 5_001 }, (_, index) => `/a${index},/b`).join("\n");

    await expect(importRedirects(db, editor, { table: long })).rejects.toMatchObject({ reason: "table_too_long" });
    await expect(importRedirects(db, editor, { table: "from,to\n" })).rejects.toMatchObject({ reason: "table_empty" });

    expect(await db.$count(redirects)).toBe(0);
  });

  test.for([
    ["commas", "/a,/b", "/a", "/b"],
    ["tabs", "/a\t/b,c", "/a", "/b,c"],
    ["quotes", '"/a,1","/b ""x"""', "/a,1", '/b "x"'],
  ] as const)("reads %s", ([, table, from, to]) => {
    expect(parseTable(table)).toEqual([{ number: 1, from, to }]);
  });
});

describe("the table", () => {
  test("is searched, counted and shortened", async ({ db }) => {
    const editor = await givenPerson(db, { role: "editor" });
    await addRedirect(db, editor, { from: "/spring-2019", to: "/ru" });
    await addRedirect(db, editor, { from: "/autumn_2019", to: "/kk" });
    const list = async (search: string) => (await listRedirects(db, RedirectFilters.parse({ search }))).redirects;

    await countRedirectHits(
      db,
      new Map([
        ["/spring-2019", 3],
        ["/unknown", 1],
      ]),
    );
    await countRedirectHits(db, new Map([["/spring-2019", 2]]));

    const [found] = await list("SPRING");
    expect(found).toMatchObject({ from: "/spring-2019", to: "/ru", hits: 5, createdBy: "editor" });
    expect(await list("autumn_")).toHaveLength(1);
    expect(await list("autumn-")).toHaveLength(0);
    await removeRedirect(db, editor, { redirectId: found?.id ?? "" });
    expect(await db.select({ from: redirects.fromPath }).from(redirects).where(eq(redirects.fromPath, "/spring-2019"))).toEqual([]);
    await expect(removeRedirect(db, editor, { redirectId: found?.id ?? "" })).rejects.toMatchObject({ reason: "redirect_missing" });
  });
});
