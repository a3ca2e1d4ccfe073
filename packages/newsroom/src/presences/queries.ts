import type { Db } from "@polosa/db/client.ts";
import { articles } from "@polosa/db/schema/articles.ts";
import { people } from "@polosa/db/schema/people.ts";
import { presences } from "@polosa/db/schema/presences.ts";
import { and, asc, eq, gt, ne } from "drizzle-orm";
import type { Actor } from "../kernel/actor.ts";
import { DomainError } from "../kernel/errors.ts";
import type { OpenArticle } from "./input.ts";

/** Nobody is believed to be there longer after they last said so. */
const PRESENT_MS = 30_000;

export interface Surroundings {
  /** Who else has the article open. */
  others: { id: string; name: string }[];
  /** Number of its newest revision. */
  revision: number;
}

/** What goes on around somebody who writes. */
export async function getSurroundings(db: Db, actor: Actor, { articleId }: OpenArticle): Promise<Surroundings> {
  const [article] = await db.select({ revision: articles.newestRevision }).from(articles).where(eq(articles.id, articleId));
  if (!article) throw new DomainError("not_found", "article_missing");

  const others = await db
    .select({ id: people.id, name: people.name })
    .from(presences)
    .innerJoin(people, eq(people.id, presences.personId))
    .where(and(eq(presences.articleId, articleId), ne(presences.personId, actor.id), gt(presences.seenAt, new Date(Date.now() - PRESENT_MS))))
    .orderBy(asc(people.name), asc(people.id));
  return { others, revision: article.revision };
}
