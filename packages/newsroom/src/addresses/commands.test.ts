import { auditEntries } from "@polosa/db/schema/audit.ts";
import { redirects } from "@polosa/db/schema/redirects.ts";
import { and, desc, eq } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { givenArticle, givenPerson, givenPublishedArticle, givenSection } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { getEditedArticle } from "../articles/queries.ts";
import { DomainError } from "../kernel/errors.ts";
import { takeDownArticle } from "../publications/commands.ts";
import { findPublishedAddress, findPublishedArticle, findTakedown } from "../publications/queries.ts";
import { addRedirect, importRedirects, removeRedirect } from "../redirects/commands.ts";
import { findRedirect } from "../redirects/queries.ts";
import { moveArticle } from "./commands.ts";

describe("moveArticle", () => {
  test("keeps every address readers ever knew, in one hop", async ({ db }) => {
    const article = await givenPublishedArticle(db);
    const elsewhere = await givenSection(db);
    const paths = [(await findPublishedAddress(db, article.id))?.path ?? ""];

    for (let move = 1; move <= 10; move += 1) {
      const sectionId = move % 3 === 0 ? elsewhere.id : article.section.id;
      paths.push(await moveArticle(db, article.editor, { articleId: article.id, sectionId, slug: `adres-${move}` }));
    }

    const now = paths.pop();
    expect((await findPublishedAddress(db, article.id))?.path).toBe(now);
    for (const path of paths) expect(await findRedirect(db, path)).toEqual({ kind: "moved", path: now, articleId: article.id });
    const [entry] = await db.select().from(auditEntries).orderBy(desc(auditEntries.number)).limit(1);
    expect(entry).toMatchObject({ act: "moveArticle", subjectId: article.id, details: { from: paths.at(-1), to: now } });
  });

  test("moves back, and then leads from there no longer", async ({ db }) => {
    const article = await givenPublishedArticle(db);
    const { slug } = await getEditedArticle(db, article.id);
    const move = (to: string) => moveArticle(db, article.editor, { articleId: article.id, sectionId: article.section.id, slug: to });
    const aside = await move("na-vremya");

    const back = await move(slug);

    expect(await findRedirect(db, back)).toBeNull();
    expect(await findRedirect(db, aside)).toMatchObject({ path: back });
  });

  test("refuses another article's address, one that it had before, and what is no slug of the paper", async ({ db }) => {
    const [article, other] = [await givenPublishedArticle(db), await givenPublishedArticle(db)];
    const { slug: taken } = await getEditedArticle(db, other.id);
    await moveArticle(db, other.editor, { articleId: other.id, sectionId: article.section.id, slug: "bylo" });
    await moveArticle(db, other.editor, { articleId: other.id, sectionId: article.section.id, slug: "stalo" });
    const move = (slug: string) => moveArticle(db, article.editor, { articleId: article.id, sectionId: article.section.id, slug });

    for (const slug of ["stalo", "bylo"]) await expect(move(slug)).rejects.toMatchObject({ reason: "slug_taken" });

    await move(taken);
    expect(await db.$count(redirects, and(eq(redirects.articleId, article.id)))).toBe(1);
  });

  test("is not for those who may not publish in both sections, nor for drafts", async ({ db }) => {
    const [article, draft] = [await givenPublishedArticle(db), await givenArticle(db)];
    const elsewhere = await givenSection(db);
    const ofOne = await givenPerson(db, { role: "editor", sectionId: article.section.id });
    const input = { articleId: article.id, sectionId: elsewhere.id, slug: "novyy" };

    await expect(moveArticle(db, article.author, input)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(moveArticle(db, ofOne, input)).rejects.toMatchObject({ kind: "forbidden" });
    await expect(moveArticle(db, draft.editor, { ...input, articleId: draft.id })).rejects.toMatchObject({ reason: "not_published" });
    expect(await db.$count(redirects)).toBe(0);
  });
});

const words = ["a", "b", "c", "d", "e", "f"];
const word = fc.constantFrom(...words);
const freePath = word.map((name) => `/old/${name}`);
const operation = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("move" as const), article: fc.nat(2), section: fc.nat(1), slug: word }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("add" as const), from: freePath, to: fc.oneof(freePath, fc.nat(2)) }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("import" as const), pairs: fc.array(fc.tuple(freePath, freePath), { minLength: 20, maxLength: 40 }) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("remove" as const), which: fc.nat(20) }) },
);

test("10,000 random operations leave no loop and no second hop, and every address an article had leads to it", { timeout: 60_000 }, async ({ pool }) => {
  const first = await givenPublishedArticle(pool);
  const articles = [first, await givenPublishedArticle(pool), await givenPublishedArticle(pool)];
  const gone = articles[2];
  if (gone) await takeDownArticle(pool, gone.editor, { articleId: gone.id, reason: "Проверка" });
  const sections = [first.section, await givenSection(pool)];
  const former = new Map<string, string>();
  const paths = await Promise.all(articles.map((_, which) => readPath(which)));
  const operations = fc.sample(operation, { numRuns: 1_500, seed: 20_261_125 });
  // Each line of an imported table is one.
  expect(operations.reduce((sum, each) => sum + (each.kind === "import" ? each.pairs.length : 1), 0)).toBeGreaterThan(10_000);

  for (const [index, each] of operations.entries()) {
    await perform(each).catch((error: unknown) => {
      if (!(error instanceof DomainError)) throw error;
    });
    if (index % 100 === 99) await expectOneHop();
  }

  async function perform(each: (typeof operations)[number]): Promise<void> {
    if (each.kind === "move") return move(each);
    if (each.kind === "import") return void (await importRedirects(pool, first.editor, { table: each.pairs.map((pair) => pair.join(",")).join("\n") }));
    if (each.kind === "add") return addRedirect(pool, first.editor, { from: each.from, to: typeof each.to === "string" ? each.to : (paths[each.to] ?? "") });
    const manual = await pool.select({ id: redirects.id, from: redirects.fromPath }).from(redirects);
    const chosen = manual.filter(({ from }) => !former.has(from))[each.which];
    if (chosen) await removeRedirect(pool, first.editor, { redirectId: chosen.id });
  }

  async function move({ article: which, section, slug }: { article: number; section: number; slug: string }): Promise<void> {
    const article = articles[which];
    if (!article) return;
    const before = paths[which] ?? "";
    const after = await moveArticle(pool, first.editor, { articleId: article.id, sectionId: sections[section]?.id ?? "", slug });
    if (before !== after) former.set(before, article.id);
    former.delete(after);
    paths[which] = after;
  }

  async function readPath(which: number): Promise<string> {
    const { locale, sectionSlug, slug } = await getEditedArticle(pool, articles[which]?.id ?? "");
    return `/${locale}/${sectionSlug}/${slug}`;
  }

  async function expectOneHop(): Promise<void> {
    for (const { from } of await pool.select({ from: redirects.fromPath }).from(redirects)) {
      const destination = await findRedirect(pool, from);
      const owner = former.get(from);
      if (owner) expect(destination?.articleId, from).toBe(owner);
      if (destination?.kind !== "moved") continue;
      expect(await findRedirect(pool, destination.path), `${from} → ${destination.path}`).toBeNull();
      if (destination.articleId) expect(await isThere(destination.path), destination.path).toBe(true);
    }
    const kept = new Set((await pool.select({ from: redirects.fromPath }).from(redirects)).map(({ from }) => from));
    expect([...former.keys()].filter((path) => !kept.has(path))).toEqual([]);
  }

  async function isThere(path: string): Promise<boolean> {
    const [, , section = "", slug = ""] = path.split("/");
    const published = await findPublishedArticle(pool, { locale: "ru", section, slug });
    return published !== null || (await findTakedown(pool, { locale: "ru", section, slug })) !== null;
  }
});
