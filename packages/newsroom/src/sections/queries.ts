import type { Db } from "@polosa/db/client.ts";
import type { Localized } from "@polosa/db/schema/columns.ts";
import { sections } from "@polosa/db/schema/sections.ts";
import { asc } from "drizzle-orm";

export interface Section {
  id: string;
  slug: string;
  names: Localized;
}

/** All sections in the order of the navigation. */
export async function listSections(db: Db): Promise<Section[]> {
  return db.select({ id: sections.id, slug: sections.slug, names: sections.names }).from(sections).orderBy(asc(sections.position), asc(sections.slug));
}
