import type { Db } from "@polosa/db/client.ts";
import { authors as authorsTable } from "@polosa/db/schema/authors.ts";
import type { Localized } from "@polosa/db/schema/columns.ts";
import { sections } from "@polosa/db/schema/sections.ts";
import type { Actor } from "@polosa/newsroom/kernel/actor.ts";
import { addTopic } from "@polosa/newsroom/topics/commands.ts";
import { uuidv7 } from "uuidv7";
import { authors } from "./authors.ts";
import { type DemoSection, demoSections } from "./story.ts";
import { type DemoTopic, demoTopicKeys, demoTopics } from "./topics.ts";

const sectionNames: Record<DemoSection, Localized> = {
  politics: { kk: "Саясат", ru: "Политика", en: "Politics" },
  economy: { kk: "Экономика", ru: "Экономика", en: "Economy" },
  society: { kk: "Қоғам", ru: "Общество", en: "Society" },
  world: { kk: "Әлем", ru: "Мир", en: "World" },
  culture: { kk: "Мәдениет", ru: "Культура", en: "Culture" },
  science: { kk: "Ғылым", ru: "Наука", en: "Science" },
  sport: { kk: "Спорт", ru: "Спорт", en: "Sport" },
};

export interface Furniture {
  sectionIds: Map<DemoSection, string>;
  authorIds: Map<string, string>;
  topicIds: Map<DemoTopic, string>;
}

/** Sections, bylines and topics: what has to stand before the first story. */
export async function furnish(db: Db, editor: Actor, pictures: Map<string, string>): Promise<Furniture> {
  const sectionIds = new Map(demoSections.map((slug) => [slug, uuidv7()]));
  await db.insert(sections).values([...sectionIds].map(([slug, id], position) => ({ id, slug, names: sectionNames[slug], position })));

  const authorIds = new Map(authors.map((author) => [author.key, uuidv7()]));
  await db
    .insert(authorsTable)
    .values(authors.map(({ key, slug, names, bios, portrait }) => ({ id: authorIds.get(key), slug, names, bios, portraitId: pictures.get(portrait) ?? null })));
  const topicIds = new Map<DemoTopic, string>();
  for (const key of demoTopicKeys) topicIds.set(key, (await addTopic(db, editor, { names: demoTopics[key] })).id);
  return { sectionIds, authorIds, topicIds };
}
