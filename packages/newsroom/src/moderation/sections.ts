import { articles } from "@polosa/db/schema/articles.ts";
import { inArray, type SQL, sql } from "drizzle-orm";
import { type Actor, sectionsWithRole } from "../kernel/actor.ts";

/** For queries that join articles; nothing to restrict for who moderates everywhere. */
export function inMySections(actor: Actor): SQL | undefined {
  const ids = sectionsWithRole(actor, "moderator");
  if (ids === "all") return undefined;
  return ids.length === 0 ? sql`false` : inArray(articles.sectionId, ids);
}
