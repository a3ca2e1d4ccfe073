import type { Db } from "@polosa/db/client.ts";
import { articles } from "@polosa/db/schema/articles.ts";
import { comments, type Standing } from "@polosa/db/schema/comments.ts";
import { sections } from "@polosa/db/schema/sections.ts";
import { sectionThreads, threads } from "@polosa/db/schema/threads.ts";
import { eq, sql } from "drizzle-orm";
import { writeAudit } from "../audit/commands.ts";
import type { Actor } from "../kernel/actor.ts";
import { authorize, DomainError } from "../kernel/errors.ts";
import { commentsKey, markStale, siteKey } from "../kernel/stale-keys.ts";
import { canModerate } from "../moderation/permissions.ts";
import type { ResetSectionThread, ResetThread, SetSectionThread, SetThread } from "./input.ts";

/** Decides how the comments of an article are kept, whatever holds for its section. */
export async function setThread(db: Db, actor: Actor, { articleId, mode, slowSeconds }: SetThread): Promise<void> {
  await db.transaction(async (tx) => {
    await authorizeForArticle(tx, actor, articleId);

    const set = { mode, slowSeconds, setBy: actor.id, setAt: new Date() };
    await tx
      .insert(threads)
      .values({ articleId, ...set })
      .onConflictDoUpdate({ target: threads.articleId, set });

    await markStale(tx, [commentsKey(articleId)]);
    await writeAudit(tx, actor, { act: "setThread", subject: "article", subjectId: articleId, details: { mode, slowSeconds } });
  });
}

/** The comments of an article are kept as those of its section again. */
export async function resetThread(db: Db, actor: Actor, { articleId }: ResetThread): Promise<void> {
  await db.transaction(async (tx) => {
    await authorizeForArticle(tx, actor, articleId);

    await tx.delete(threads).where(eq(threads.articleId, articleId));

    await markStale(tx, [commentsKey(articleId)]);
    await writeAudit(tx, actor, { act: "resetThread", subject: "article", subjectId: articleId });
  });
}

/** Decides how the comments of a section are kept, but for articles of which somebody decided otherwise. */
export async function setSectionThread(db: Db, actor: Actor, { sectionId, ...terms }: SetSectionThread): Promise<void> {
  await db.transaction(async (tx) => {
    await authorizeForSection(tx, actor, sectionId);

    const set = { ...terms, setBy: actor.id, setAt: new Date() };
    await tx
      .insert(sectionThreads)
      .values({ sectionId, ...set })
      .onConflictDoUpdate({ target: sectionThreads.sectionId, set });

    // Every article of the section says whether it takes comments, and no key names just those.
    await markStale(tx, [siteKey]);
    await writeAudit(tx, actor, { act: "setSectionThread", subject: "section", subjectId: sectionId, details: terms });
  });
}

/** The comments of a section are kept as everywhere again. */
export async function resetSectionThread(db: Db, actor: Actor, { sectionId }: ResetSectionThread): Promise<void> {
  await db.transaction(async (tx) => {
    await authorizeForSection(tx, actor, sectionId);

    await tx.delete(sectionThreads).where(eq(sectionThreads.sectionId, sectionId));

    await markStale(tx, [siteKey]);
    await writeAudit(tx, actor, { act: "resetSectionThread", subject: "section", subjectId: sectionId });
  });
}

interface Reply {
  rootId: string | null;
  before: Standing | null;
  after: Standing;
}

/** Keeps the number of answers that readers see below a comment on the article. Part of the caller's transaction. */
export async function countReply(tx: Db, reply: Reply): Promise<void> {
  await countReplies(tx, [reply]);
}

/** The same for many at once; their roots are locked already, or nobody else can want them. */
export async function countReplies(tx: Db, replies: Reply[]): Promise<void> {
  const differences = new Map<string, number>();
  for (const { rootId, before, after } of replies) {
    const difference = Number(after === "visible") - Number(before === "visible");
    if (rootId && difference !== 0) differences.set(rootId, (differences.get(rootId) ?? 0) + difference);
  }
  if (differences.size === 0) return;
  const roots = JSON.stringify([...differences].map(([id, difference]) => ({ id, difference })));
  await tx.execute(sql`
    update ${comments} set reply_count = ${comments.replyCount} + counted.difference
    from jsonb_to_recordset(${roots}::jsonb) as counted(id uuid, difference integer)
    where ${comments.id} = counted.id`);
}

async function authorizeForArticle(tx: Db, actor: Actor, articleId: string): Promise<void> {
  const [article] = await tx.select({ sectionId: articles.sectionId }).from(articles).where(eq(articles.id, articleId)).for("key share");
  if (!article) throw new DomainError("not_found", "article_missing");
  authorize(canModerate(actor, article));
}

async function authorizeForSection(tx: Db, actor: Actor, sectionId: string): Promise<void> {
  const [section] = await tx.select({ sectionId: sections.id }).from(sections).where(eq(sections.id, sectionId)).for("key share");
  if (!section) throw new DomainError("not_found", "section_missing");
  authorize(canModerate(actor, section));
}
