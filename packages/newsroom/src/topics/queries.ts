import type { Db } from "@polosa/db/client.ts";
import type { Localized } from "@polosa/db/schema/columns.ts";
import { topics } from "@polosa/db/schema/topics.ts";
import { asc } from "drizzle-orm";

export interface Topic {
  id: string;
  slug: string;
  names: Localized;
}

/** Every topic, by slug. */
export async function listTopics(db: Db): Promise<Topic[]> {
  return db.select({ id: topics.id, slug: topics.slug, names: topics.names }).from(topics).orderBy(asc(topics.slug));
}
