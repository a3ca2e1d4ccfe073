import { connect, type Db } from "@polosa/db/client.ts";
import { people, type RoleName, roles } from "@polosa/db/schema/people.ts";
import { paragraph, toDocument } from "@polosa/document/build.ts";
import { saveDraft, startArticle } from "@polosa/newsroom/articles/commands.ts";
import { getEditedArticle } from "@polosa/newsroom/articles/queries.ts";
import { emptyText } from "@polosa/newsroom/articles/rules.ts";
import { listAuthors } from "@polosa/newsroom/authors/queries.ts";
import type { Actor } from "@polosa/newsroom/kernel/actor.ts";
import { publishArticle } from "@polosa/newsroom/publications/commands.ts";
import { articlePath } from "@polosa/newsroom/publications/rules.ts";
import { listSections } from "@polosa/newsroom/sections/queries.ts";
import { eq } from "drizzle-orm";
import { portal } from "./env.ts";

/** Does something in the newsroom behind the portal's back, as another editor would. */
export async function inNewsroom<Result>(work: (db: Db) => Promise<Result>): Promise<Result> {
  const { db, close } = connect(portal.DATABASE_URL, { max: 2 });
  try {
    return await work(db);
  } finally {
    await close();
  }
}

export async function getActor(db: Db, role: RoleName): Promise<Actor> {
  const [person] = await db
    .select({ id: people.id, name: people.name })
    .from(people)
    .innerJoin(roles, eq(roles.personId, people.id))
    .where(eq(roles.role, role));
  if (!person) throw new Error(`Nobody is ${role}`);
  return { ...person, roles: [{ role, sectionId: null }] };
}

/** A saved draft with everything that publishing asks for, and the address it would have. */
export async function writeDraft(db: Db, headline: string) {
  const [editor, [section], [author]] = [await getActor(db, "editor"), await listSections(db), await listAuthors(db)];
  if (!section || !author) throw new Error("The demo has no sections or authors");
  const articleId = await startArticle(db, editor, { locale: "ru", sectionId: section.id, storyId: null });
  const text = {
    ...emptyText(),
    headline,
    lede: `Лид: ${headline}`,
    document: toDocument(paragraph(`Текст: ${headline}`)),
    byline: [{ authorId: author.id, role: "text" as const }],
  };
  const revision = await saveDraft(db, editor, { articleId, sectionId: section.id, basedOn: 1, ...text });
  const { slug } = await getEditedArticle(db, articleId);
  return { articleId, revision, section: section.slug, slug, path: articlePath({ locale: "ru", section: section.slug, slug }) };
}

export async function publishNew(db: Db, headline: string) {
  const draft = await writeDraft(db, headline);
  await publishArticle(db, await getActor(db, "editor"), { articleId: draft.articleId, revision: draft.revision });
  return draft;
}

/** A saved draft with the picture above its text. */
export async function writeWithPicture(db: Db, { headline, mediaId }: { headline: string; mediaId: string }) {
  const draft = await writeDraft(db, headline);
  const editor = await getActor(db, "editor");
  const { text, sectionId } = await getEditedArticle(db, draft.articleId);
  const lead = { mediaId, alt: "Квадрат", caption: "", credit: "Рисунок: редакция" };
  const revision = await saveDraft(db, editor, { ...text, lead, articleId: draft.articleId, sectionId, basedOn: draft.revision });
  return { ...draft, headline, revision };
}

/** The same, published. */
export async function publishWithPicture(db: Db, written: { headline: string; mediaId: string }) {
  const draft = await writeWithPicture(db, written);
  await publishArticle(db, await getActor(db, "editor"), { articleId: draft.articleId, revision: draft.revision });
  return draft;
}
