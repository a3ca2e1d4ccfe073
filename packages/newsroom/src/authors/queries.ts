import type { Db } from "@polosa/db/client.ts";
import { authors } from "@polosa/db/schema/authors.ts";
import type { Localized } from "@polosa/db/schema/columns.ts";
import { asc } from "drizzle-orm";

export interface Author {
  id: string;
  slug: string;
  names: Localized;
}

/** Everyone who can stand in a byline, by slug. */
export async function listAuthors(db: Db): Promise<Author[]> {
  return db.select({ id: authors.id, slug: authors.slug, names: authors.names }).from(authors).orderBy(asc(authors.slug));
}
