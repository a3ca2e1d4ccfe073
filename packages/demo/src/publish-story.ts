import type { Db } from "@polosa/db/client.ts";
import { articleRevisions, articles } from "@polosa/db/schema/articles.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { publications } from "@polosa/db/schema/publications.ts";
import { toDocument } from "@polosa/document/build.ts";
import { saveDraft, startArticle } from "@polosa/newsroom/articles/commands.ts";
import { emptyText } from "@polosa/newsroom/articles/rules.ts";
import { publishArticle } from "@polosa/newsroom/publications/commands.ts";
import { eq } from "drizzle-orm";
import { discuss } from "./discuss.ts";
import type { Furniture } from "./furniture.ts";
import type { Staff } from "./staff.ts";
import type { DemoStory, DemoVersion } from "./story.ts";

export interface Place extends Furniture {
  staff: Staff;
  /** Media ids by picture key. */
  pictures: Map<string, string>;
  /** Article ids by `<story key>/<locale>`: later stories link to earlier ones. */
  articleIds: Map<string, string>;
  /** File ids by key. */
  fileIds: Map<string, string>;
}

const credit: Record<Locale, string> = { kk: "Редакция суреті", ru: "Рисунок редакции", en: "Drawing: newsroom" };

/** Writes and publishes a story in each of its languages, then lets its readers comment. */
export async function publishStory(db: Db, place: Place, story: DemoStory): Promise<void> {
  const publishedAt = new Date(Date.now() - story.hoursAgo * 3_600_000);
  let storyId: string | null = null;
  for (const [locale, version] of versionsOf(story)) {
    const articleId = await startArticle(db, place.staff.author, { locale, sectionId: required(place.sectionIds, story.section), storyId });
    place.articleIds.set(`${story.key}/${locale}`, articleId);
    storyId ??= await findStoryId(db, articleId);

    const revision = await saveDraft(db, place.staff.author, { articleId, basedOn: 1, ...toText(place, story, { locale, version }) });
    await publishArticle(db, place.staff.editor, { articleId, revision });
    await backdate(db, articleId, publishedAt);
    await discuss(db, place.staff.moderator, { articleId, publishedAt, comments: (story.comments ?? []).filter((comment) => comment.locale === locale) });
  }
}

function toText(place: Place, story: DemoStory, { locale, version }: { locale: Locale; version: DemoVersion }) {
  const article = (key: string) => required(place.articleIds, `${key}/${locale}`);
  const body = version.body({
    article,
    story: (key) => `article:${article(key)}`,
    picture: (key) => required(place.pictures, key),
    file: (key) => required(place.fileIds, key),
  });
  const toByline = (role: "text" | "photo") => (key: string) => ({ authorId: required(place.authorIds, key), role });
  return {
    ...emptyText(),
    headline: version.headline,
    lede: version.lede,
    document: toDocument(...body),
    sectionId: required(place.sectionIds, story.section),
    kind: story.kind ?? "news",
    byline: [...story.authors.map(toByline("text")), ...(story.photographers ?? []).map(toByline("photo"))],
    lead: { mediaId: required(place.pictures, story.picture), alt: version.alt, caption: version.caption, credit: credit[locale] },
  };
}

function versionsOf(story: DemoStory): [Locale, DemoVersion][] {
  const versions: [Locale, DemoVersion | undefined][] = [
    ["ru", story.ru],
    ["kk", story.kk],
    ["en", story.en],
  ];
  return versions.flatMap(([locale, version]) => (version ? [[locale, version]] : []));
}

async function findStoryId(db: Db, articleId: string): Promise<string | null> {
  const [row] = await db.select({ storyId: articles.storyId }).from(articles).where(eq(articles.id, articleId));
  return row?.storyId ?? null;
}

async function backdate(db: Db, articleId: string, at: Date): Promise<void> {
  await db.update(publications).set({ publishedAt: at, modifiedAt: at }).where(eq(publications.articleId, articleId));
  await db.update(articles).set({ createdAt: at, changedAt: at }).where(eq(articles.id, articleId));
  await db.update(articleRevisions).set({ createdAt: at }).where(eq(articleRevisions.articleId, articleId));
}

function required<Key, Value>(map: Map<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The demo has no ${String(key)}`);
  return value;
}
