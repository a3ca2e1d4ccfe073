import type { Db } from "@polosa/db/client.ts";
import { comments } from "@polosa/db/schema/comments.ts";
import { eq, sql } from "drizzle-orm";
import type { PostComment } from "../comments/input.ts";
import type { Reader } from "../readers/queries.ts";
import { getSettings } from "../settings/queries.ts";
import type { Posted } from "./checks.ts";

/** What the checks need to know of a comment that is about to be written. */
export async function collectFacts(tx: Db, reader: Reader | null, input: PostComment): Promise<Posted> {
  const [settings, knownReader] = [await getSettings(tx), reader ? await hasBeenLetIn(tx, reader) : false];
  const [facts] = await tx
    .select({
      recentFromAddress: sql<number>`(count(*) filter (where ${comments.postedAt} > now() - interval '1 minute'))::int`,
      alreadySaid: sql<boolean>`coalesce(bool_or(${comments.articleId} = ${input.articleId} and ${comments.body} = ${input.body}), false)`,
    })
    .from(comments)
    .where(sql`${comments.addressHash} = ${input.addressHash} and ${comments.postedAt} > now() - interval '90 days'`);
  return { body: input.body, threadOpen: settings.comments === "open", recentFromAddress: 0, alreadySaid: false, ...facts, knownReader };
}

async function hasBeenLetIn(tx: Db, reader: Reader): Promise<boolean> {
  const [one] = await tx
    .select({ id: comments.id })
    .from(comments)
    .where(sql`${eq(comments.readerId, reader.id)} and ${comments.standing} = 'visible'`)
    .limit(1);
  return one !== undefined;
}
