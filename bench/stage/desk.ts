import type { Db } from "@polosa/db/client.ts";
import { paragraph, toDocument } from "@polosa/document/build.ts";
import { saveDraft, startArticle } from "@polosa/newsroom/articles/commands.ts";
import { emptyText } from "@polosa/newsroom/articles/rules.ts";
import type { Actor } from "@polosa/newsroom/kernel/actor.ts";
import { publishArticle, takeDownArticle } from "@polosa/newsroom/publications/commands.ts";
import { findPublishedAddress } from "@polosa/newsroom/publications/queries.ts";
import { schedulePublication } from "@polosa/newsroom/schedules/commands.ts";
import { z } from "zod";
import type { Newsroom } from "./newsroom.ts";

/** Where the bench writes and publishes, through the newsroom's own commands. */
export type Desk = { db: Db; author: Actor; editor: Actor; sectionIds: string[]; authorIds: string[] };

export type BenchArticle = { id: string; sectionId: string; path: string; revision: number };

const Ids = z.array(z.object({ id: z.string() }));
const People = z.tuple([z.object({ id: z.string(), name: z.string() })]);

export async function openDesk({ connection: { db, sql } }: Newsroom): Promise<Desk> {
  const hire = async (role: "author" | "editor"): Promise<Actor> => {
    const [person] = People.parse(await sql`select id, name from people where email = ${`${role}@polosa.example`}`);
    return { ...person, roles: [{ role, sectionId: null }] };
  };
  const sectionIds = Ids.parse(await sql`select id from sections order by position, slug`).map(({ id }) => id);
  const authorIds = Ids.parse(await sql`select id from authors order by slug limit 1`).map(({ id }) => id);
  return { db, author: await hire("author"), editor: await hire("editor"), sectionIds, authorIds };
}

/** A published Russian article that nobody has asked for yet. The sections take turns by `number`. */
export async function writeArticle(desk: Desk, number: number): Promise<BenchArticle> {
  const article = await startOne(desk, number);
  await reviseArticle(desk, article, `Проба ${number}`);
  article.path = (await findPublishedAddress(desk.db, article.id))?.path ?? "";
  return article;
}

/** An article with all that publishing asks for, which readers do not see. */
export async function writeDraft(desk: Desk, number: number): Promise<BenchArticle> {
  const article = await startOne(desk, number);
  await saveText(desk, article, `План ${number}`);
  return article;
}

/** Has the clock publish it at a time. */
export async function planArticle(desk: Desk, { id, revision }: BenchArticle, dueAt: Date): Promise<void> {
  await schedulePublication(desk.db, desk.editor, { articleId: id, revision, dueAt: dueAt.toISOString(), change: null });
}

/** Saves and publishes; returns when publishing began, by `performance.now()`. */
export async function reviseArticle(desk: Desk, article: BenchArticle, headline: string): Promise<number> {
  await saveText(desk, article, headline);
  const begunAt = performance.now();
  await publishArticle(desk.db, desk.editor, { articleId: article.id, revision: article.revision });
  return begunAt;
}

export async function takeDown(desk: Desk, article: BenchArticle): Promise<void> {
  await takeDownArticle(desk.db, desk.editor, { articleId: article.id, reason: "Проба снята" });
}

async function startOne(desk: Desk, number: number): Promise<BenchArticle> {
  const sectionId = desk.sectionIds[number % desk.sectionIds.length] ?? "";
  const id = await startArticle(desk.db, desk.author, { locale: "ru", sectionId, storyId: null });
  return { id, sectionId, path: "", revision: 1 };
}

async function saveText(desk: Desk, article: BenchArticle, headline: string): Promise<void> {
  const byline = desk.authorIds.map((authorId) => ({ authorId, role: "text" as const }));
  const text = { ...emptyText(), headline, lede: headline, document, byline };
  article.revision = await saveDraft(desk.db, desk.author, { articleId: article.id, sectionId: article.sectionId, basedOn: article.revision, ...text });
}

const sentence = "Редакция проверяет, как быстро читатель видит новую редакцию текста, и для этого пишет абзац обычной длины. ";
const document = toDocument(...Array.from({ length: 12 }, () => paragraph(sentence.repeat(4))));
