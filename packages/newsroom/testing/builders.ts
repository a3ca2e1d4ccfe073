import type { Db } from "@polosa/db/client.ts";
import { authors } from "@polosa/db/schema/authors.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { people, type RoleName, roles } from "@polosa/db/schema/people.ts";
import { sections } from "@polosa/db/schema/sections.ts";
import { paragraph, toDocument } from "@polosa/document/build.ts";
import { uuidv7 } from "uuidv7";
import { saveDraft, startArticle } from "../src/articles/commands.ts";
import type { RevisionText } from "../src/articles/input.ts";
import { emptyText } from "../src/articles/rules.ts";
import { postComment } from "../src/comments/commands.ts";
import type { PostComment } from "../src/comments/input.ts";
import type { Actor } from "../src/kernel/actor.ts";
import type { Door } from "../src/outside-checks/asking.ts";
import { publishArticle } from "../src/publications/commands.ts";
import { startReader } from "../src/readers/commands.ts";
import type { Reader } from "../src/readers/queries.ts";

/** Somebody on the staff, with the role everywhere unless a section is named. */
export async function givenPerson(
  db: Db,
  { role, sectionId = null, passwordHash = "none" }: { role: RoleName; sectionId?: string | null; passwordHash?: string },
): Promise<Actor & { email: string }> {
  const id = uuidv7();
  const email = `${id}@newsroom.example`;
  await db.insert(people).values({ id, email, name: role, locale: "ru", passwordHash });
  await db.insert(roles).values({ personId: id, role, sectionId });
  return { id, email, name: role, roles: [{ role, sectionId }] };
}

export async function givenSection(db: Db): Promise<{ id: string; slug: string }> {
  const id = uuidv7();
  const slug = `section-${id.slice(-12)}`;
  await db.insert(sections).values({ id, slug, names: { kk: "Айдар", ru: "Рубрика", en: "Section" }, position: 1 });
  return { id, slug };
}

export async function givenAuthor(db: Db): Promise<string> {
  const id = uuidv7();
  await db.insert(authors).values({ id, slug: id, names: { kk: "Автор", ru: "Автор", en: "Author" }, bios: { kk: "", ru: "", en: "" } });
  return id;
}

type Told = Partial<RevisionText> & { locale?: Locale; storyId?: string };

/** A draft with everything that publishing asks for; what the test says of it replaces its part. */
export async function givenArticle(db: Db, { locale = "ru", storyId, ...told }: Told = {}) {
  const section = await givenSection(db);
  const [author, editor] = [await givenPerson(db, { role: "author" }), await givenPerson(db, { role: "editor" })];
  const id = await startArticle(db, author, { locale, sectionId: section.id, storyId: storyId ?? null });
  const text: RevisionText = {
    ...emptyText(),
    headline: `Заголовок ${id}`,
    lede: "Лид",
    document: toDocument(paragraph("Текст")),
    byline: [{ authorId: await givenAuthor(db), role: "text" }],
    ...told,
  };
  const revision = await saveDraft(db, author, { articleId: id, sectionId: section.id, basedOn: 1, ...text });
  return { id, section, author, editor, revision, text, locale };
}

export async function givenPublishedArticle(db: Db, told: Told = {}) {
  const article = await givenArticle(db, told);
  await publishArticle(db, article.editor, { articleId: article.id, revision: article.revision });
  return article;
}

/** Somebody who comments; nobody has let in a comment of theirs yet. */
export async function givenReader(db: Db, { name = "Читатель" }: { name?: string } = {}): Promise<Reader> {
  return startReader(db, { name, locale: "ru", way: "open" });
}

type Posted = Partial<PostComment> & { articleId: string; reader?: Reader | null; door?: Door };

/** A reader's comment from an address of its own; it waits, for nobody knows the reader. */
export async function givenComment(db: Db, { reader = null, ...told }: Posted) {
  return postComment(db, reader, { parentId: null, formKey: uuidv7(), name: "Читатель", body: "Спасибо за статью", addressHash: uuidv7(), ...told });
}
