import type { Db } from "@polosa/db/client.ts";
import { commentDecisions, comments } from "@polosa/db/schema/comments.ts";
import { commentAppeals } from "@polosa/db/schema/threads.ts";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { type RemovalReason, removalReasons } from "../comments/reasons.ts";
import { getSettings } from "../settings/queries.ts";
import type { Month } from "./input.ts";

/** What became of the comments of a month. */
export interface CommentFigures {
  month: Month;
  posted: number;
  /** Held by screening until a moderator had read them. */
  held: number;
  /** By moderators; decisions that were taken back at once are none. */
  removed: Record<RemovalReason, number>;
  appealed: number;
  granted: number;
  upheld: number;
}

const Row = z.object({ what: z.string(), count: z.number() });

/** The figures of one month by the newsroom's calendar, in one query. */
export async function getCommentFigures(db: Db, month: Month): Promise<CommentFigures> {
  const { timeZone } = await getSettings(db);
  const within = (at: SQL) =>
    sql`${at} >= ${`${month}-01`}::timestamp at time zone ${timeZone} and ${at} < (${`${month}-01`}::timestamp + interval '1 month') at time zone ${timeZone}`;
  const rows = await db.execute(sql`
    select 'posted' as what, count(*)::int as count from ${comments}
      where ${comments.standing} in ('visible', 'waiting', 'removed') and ${within(sql`${comments.postedAt}`)}
    union all
    select case when ${commentDecisions.standing} = 'waiting' then 'held' else ${commentDecisions.reason} end, count(distinct ${commentDecisions.commentId})::int from ${commentDecisions}
      where ${within(sql`${commentDecisions.decidedAt}`)}
        and (${commentDecisions.standing} = 'waiting' and ${commentDecisions.decidedBy} is null or ${commentDecisions.standing} = 'removed' and ${commentDecisions.decidedBy} is not null)
        and not exists (
          select 1 from ${commentDecisions} back
          where back.act_id = ${commentDecisions.actId} and back.comment_id = ${commentDecisions.commentId} and back.reason = 'taken_back')
      group by 1
    union all
    select 'appealed', count(*)::int from ${commentAppeals} where ${within(sql`${commentAppeals.appealedAt}`)}
    union all
    select ${commentAppeals.verdict}, count(*)::int from ${commentAppeals} where ${within(sql`${commentAppeals.decidedAt}`)} group by 1`);
  const counts = new Map(
    z
      .array(Row)
      .parse([...rows])
      .map(({ what, count }) => [what, count]),
  );
  const of = (what: string): number => counts.get(what) ?? 0;
  return { month, posted: of("posted"), held: of("held"), removed: toRemoved(of), appealed: of("appealed"), granted: of("granted"), upheld: of("upheld") };
}

function toRemoved(of: (reason: string) => number): Record<RemovalReason, number> {
  const [insult, hate, spam, personal, off_topic, illegal, other] = removalReasons.map(of);
  return {
    insult: insult ?? 0,
    hate: hate ?? 0,
    spam: spam ?? 0,
    personal: personal ?? 0,
    off_topic: off_topic ?? 0,
    illegal: illegal ?? 0,
    other: other ?? 0,
  };
}
