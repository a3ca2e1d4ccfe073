import type { Db } from "@polosa/db/client.ts";
import { articles } from "@polosa/db/schema/articles.ts";
import { presences } from "@polosa/db/schema/presences.ts";
import { and, eq, lt } from "drizzle-orm";
import { canWrite } from "../articles/permissions.ts";
import type { Actor } from "../kernel/actor.ts";
import { authorize, DomainError } from "../kernel/errors.ts";
import type { OpenArticle } from "./input.ts";

/** Says that somebody has an article open for writing; said again and again for as long as they have. */
export async function markPresent(db: Db, actor: Actor, { articleId }: OpenArticle): Promise<void> {
  const [article] = await db.select({ sectionId: articles.sectionId, createdBy: articles.createdBy }).from(articles).where(eq(articles.id, articleId));
  if (!article) throw new DomainError("not_found", "article_missing");

  authorize(canWrite(actor, article));

  const seenAt = new Date();
  await db
    .insert(presences)
    .values({ articleId, personId: actor.id, seenAt })
    .onConflictDoUpdate({ target: [presences.articleId, presences.personId], set: { seenAt } });
}

/** Of oneself only, so there is nobody to ask. */
export async function leaveArticle(db: Db, actor: Actor, { articleId }: OpenArticle): Promise<void> {
  await db.delete(presences).where(and(eq(presences.articleId, articleId), eq(presences.personId, actor.id)));
}

/** Deletes what browsers left behind that never said they left. */
export async function forgetOldPresences(db: Db): Promise<void> {
  await db.delete(presences).where(lt(presences.seenAt, new Date(Date.now() - 3_600_000)));
}
