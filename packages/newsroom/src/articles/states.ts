import { articleRevisions, articles } from "@polosa/db/schema/articles.ts";
import { corrections } from "@polosa/db/schema/corrections.ts";
import { publications, takedowns } from "@polosa/db/schema/publications.ts";
import { reviews } from "@polosa/db/schema/reviews.ts";
import { schedules } from "@polosa/db/schema/schedules.ts";
import { type SQL, sql } from "drizzle-orm";
import type { ArticleState } from "./input.ts";

/**
 * How an article stands, read from the rows that make it so; what readers see goes first. For queries that join the newest
 * revision, the publication and the takedown. Approval is of one revision: a later save is a draft again.
 */
export const state = (): SQL<ArticleState> => sql<ArticleState>`case
  when ${takedowns.articleId} is not null then 'taken_down'
  when ${publications.revisionId} <> ${articleRevisions.id} then 'changed'
  when ${publications.articleId} is not null and exists (select from ${corrections} where ${corrections.articleId} = ${articles.id}) then 'corrected'
  when ${publications.articleId} is not null then 'published'
  when exists (${openPublishings}) then 'scheduled'
  else coalesce((
    select case when ${reviews.verdict} is null then 'in_review'
      when ${reviews.verdict} = 'changes_wanted' then 'changes_wanted'
      when ${reviews.revisionId} = ${articleRevisions.id} then 'approved' end
    from ${reviews} where ${reviews.articleId} = ${articles.id} and ${reviews.withdrawnAt} is null
    order by ${reviews.askedAt} desc, ${reviews.id} desc limit 1), 'draft') end`;

/** Articles in a state; the second condition lets rare states be found from the table that makes them. */
export const toStateConditions = (wanted: ArticleState): (SQL | undefined)[] => [sql`${state()} = ${wanted}`, rare[wanted]];

const openPublishings = sql`select from ${schedules} where ${schedules.articleId} = ${articles.id} and ${schedules.act} = 'publish'
  and ${schedules.doneAt} is null and ${schedules.cancelledAt} is null and ${schedules.failedAt} is null`;

const reviewed = (verdict: SQL) => sql`${articles.id} in (select ${reviews.articleId} from ${reviews} where ${reviews.withdrawnAt} is null and ${verdict})`;

const rare: Partial<Record<ArticleState, SQL>> = {
  in_review: reviewed(sql`${reviews.decidedAt} is null`),
  changes_wanted: reviewed(sql`${reviews.verdict} = 'changes_wanted'`),
  approved: reviewed(sql`${reviews.verdict} = 'approved'`),
  scheduled: sql`${articles.id} in (select ${schedules.articleId} from ${schedules} where ${schedules.doneAt} is null and ${schedules.cancelledAt} is null and ${schedules.failedAt} is null)`,
  corrected: sql`${articles.id} in (select ${corrections.articleId} from ${corrections})`,
  taken_down: sql`${articles.id} in (select ${takedowns.articleId} from ${takedowns})`,
};
