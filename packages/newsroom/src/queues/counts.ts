import type { Db } from "@polosa/db/client.ts";
import { articles } from "@polosa/db/schema/articles.ts";
import { comments } from "@polosa/db/schema/comments.ts";
import { commentAppeals, commentClaims, commentReports } from "@polosa/db/schema/threads.ts";
import { eq, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { isClaimed } from "../claims/queries.ts";
import type { Actor } from "../kernel/actor.ts";
import { inMySections } from "../moderation/sections.ts";
import type { QueueName } from "./input.ts";

export type Counted = Exclude<QueueName, "all">;

/** How much stands in each queue, and since when its oldest does; null when nothing does. */
export type QueueCounts = Record<Counted, { count: number; oldestAt: string | null }>;

const Row = z.object({ queue: z.enum(["waiting", "reported", "marked", "appeals", "mine"]), count: z.number(), oldest: z.coerce.date().nullable() });

/** One query on small indexes, asked again and again by every open desk. */
export async function countQueues(db: Db, actor: Actor): Promise<QueueCounts> {
  const rows = await db.execute(sql`
    ${count("waiting", { of: sql`${comments}`, oldest: sql`${comments.postedAt}`, where: sql`${comments.standing} = 'waiting'`, actor })}
    union all
    select 'reported' as queue, count(*)::int, min(first) from (
      select ${commentReports.commentId}, min(${commentReports.reportedAt}) as first from ${commentReports}
      join ${comments} on ${eq(comments.id, commentReports.commentId)} ${placed(actor)}
      where ${commentReports.settledAt} is null and ${comments.standing} <> 'removed' group by ${commentReports.commentId}) as reported
    union all
    ${count("marked", { of: sql`${comments}`, oldest: sql`${comments.postedAt}`, where: sql`${comments.mark} <> '' and ${comments.standing} = 'visible'`, actor })}
    union all
    ${count("appeals", { of: sql`${commentAppeals} join ${comments} on ${eq(comments.id, commentAppeals.commentId)}`, oldest: sql`${commentAppeals.appealedAt}`, where: sql`${commentAppeals.decidedAt} is null`, actor })}
    union all
    ${count("mine", { of: sql`${commentClaims} join ${comments} on ${eq(comments.id, commentClaims.commentId)}`, oldest: sql`${comments.postedAt}`, where: sql`${commentClaims.personId} = ${actor.id} and ${isClaimed()}`, actor })}`);
  const counts = z.array(Row).parse([...rows]);
  const of = (queue: Counted) => {
    const found = counts.find((row) => row.queue === queue);
    return { count: found?.count ?? 0, oldestAt: found?.oldest?.toISOString() ?? null };
  };
  return { waiting: of("waiting"), reported: of("reported"), marked: of("marked"), appeals: of("appeals"), mine: of("mine") };
}

function count(queue: Counted, { of, oldest, where, actor }: { of: SQL; oldest: SQL; where: SQL; actor: Actor }): SQL {
  return sql`select ${sql.raw(`'${queue}'`)} as queue, count(*)::int as count, min(${oldest}) as oldest from ${of} ${placed(actor)} where ${where}`;
}

/** Articles are asked only by who moderates some sections and not others. */
function placed(actor: Actor): SQL {
  const mine = inMySections(actor);
  return mine ? sql`join ${articles} on ${eq(articles.id, comments.articleId)} and ${mine}` : sql``;
}
