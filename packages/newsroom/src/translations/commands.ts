import type { Db } from "@polosa/db/client.ts";
import { articles } from "@polosa/db/schema/articles.ts";
import { translations } from "@polosa/db/schema/translations.ts";
import { and, eq, ne } from "drizzle-orm";
import { canWrite } from "../articles/permissions.ts";
import { getArticleForUpdate } from "../articles/queries.ts";
import { writeAudit } from "../audit/commands.ts";
import type { Actor } from "../kernel/actor.ts";
import { authorize, DomainError } from "../kernel/errors.ts";
import { sealRevisionNumber } from "../revisions/commands.ts";
import { getRevisionText } from "../revisions/queries.ts";
import type { FollowOriginal } from "./input.ts";

/** Writes down what an article translates: the original as it is now, which is kept to compare with. Part of the caller's transaction. */
export async function startTranslation(tx: Db, started: { articleId: string; storyId: string; originalId: string }): Promise<void> {
  const { articleId, storyId, originalId } = started;
  const [original] = await tx
    .select({ revision: articles.newestRevision })
    .from(articles)
    .where(and(eq(articles.id, originalId), eq(articles.storyId, storyId), ne(articles.id, articleId)))
    .for("update");
  if (!original) throw new DomainError("not_found", "original_missing");

  await sealRevisionNumber(tx, { articleId: originalId, number: original.revision });
  await tx.insert(translations).values({ articleId, originalId, followedRevision: original.revision });
}

/** Says that the translation has taken in the original up to a revision, which is kept from now on. Going back is refused. */
export async function followOriginal(db: Db, actor: Actor, input: FollowOriginal): Promise<void> {
  await db.transaction(async (tx) => {
    const article = await getArticleForUpdate(tx, input.articleId);

    authorize(canWrite(actor, article));
    const [translation] = await tx.select().from(translations).where(eq(translations.articleId, article.id)).for("update");
    if (!translation) throw new DomainError("conflict", "not_a_translation");
    if (input.revision < translation.followedRevision) throw new DomainError("conflict", "followed_meanwhile");

    await getRevisionText(tx, { articleId: translation.originalId, number: input.revision });
    await sealRevisionNumber(tx, { articleId: translation.originalId, number: input.revision });
    await tx.update(translations).set({ followedRevision: input.revision, followedAt: new Date() }).where(eq(translations.articleId, article.id));

    const details = { originalId: translation.originalId, from: translation.followedRevision, to: input.revision };
    await writeAudit(tx, actor, { act: "followOriginal", subject: "article", subjectId: article.id, details });
  });
}
