import type { Db } from "@polosa/db/client.ts";
import { articleRevisions, revisionAuthors, revisionMedia, revisionTopics } from "@polosa/db/schema/articles.ts";
import { listMediaIds } from "@polosa/document/walk.ts";
import { and, eq, isNull } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import type { RevisionText } from "../articles/input.ts";
import type { Actor } from "../kernel/actor.ts";

/** Adds a revision. Part of the caller's transaction, which has locked the article and moves its newest revision on. */
export async function writeRevision(tx: Db, actor: Actor, revision: { articleId: string; number: number; text: RevisionText; beganAt: Date }): Promise<string> {
  const { articleId, number, text, beganAt } = revision;
  const { headline, lede, document, kind, labels, lead, search, social } = text;
  const id = uuidv7();
  await tx.insert(articleRevisions).values({
    id,
    articleId,
    number,
    headline,
    lede,
    document,
    kind,
    ...labels,
    searchTitle: search.title,
    searchDescription: search.description,
    socialTitle: social.title,
    socialDescription: social.description,
    leadMediaId: lead?.mediaId ?? null,
    leadAlt: lead?.alt ?? "",
    leadCaption: lead?.caption ?? "",
    leadCredit: lead?.credit ?? "",
    createdBy: actor.id,
    beganAt,
  });
  await writeWhatStandsBeside(tx, id, text);
  return id;
}

async function writeWhatStandsBeside(tx: Db, revisionId: string, { byline, topicIds, document, lead }: RevisionText): Promise<void> {
  const bylineRows = byline.map((entry, position) => ({ revisionId, ...entry, position }));
  if (bylineRows.length > 0) await tx.insert(revisionAuthors).values(bylineRows);

  const topicRows = [...new Set(topicIds)].map((topicId, position) => ({ revisionId, topicId, position }));
  if (topicRows.length > 0) await tx.insert(revisionTopics).values(topicRows);

  const mediaRows = [...new Set([...listMediaIds(document), ...(lead ? [lead.mediaId] : [])])].map((mediaId) => ({ revisionId, mediaId }));
  if (mediaRows.length > 0) await tx.insert(revisionMedia).values(mediaRows);
}

/** Keeps a revision for good: nothing folds into it any more. Part of the caller's transaction. */
export async function sealRevision(tx: Db, revisionId: string): Promise<void> {
  await tx
    .update(articleRevisions)
    .set({ sealedAt: new Date() })
    .where(and(eq(articleRevisions.id, revisionId), isNull(articleRevisions.sealedAt)));
}

/** The same for a revision that is known by its number. */
export async function sealRevisionNumber(tx: Db, { articleId, number }: { articleId: string; number: number }): Promise<void> {
  await tx
    .update(articleRevisions)
    .set({ sealedAt: new Date() })
    .where(and(eq(articleRevisions.articleId, articleId), eq(articleRevisions.number, number), isNull(articleRevisions.sealedAt)));
}
