import type { Db } from "@polosa/db/client.ts";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Reader } from "../readers/queries.ts";
import { fingerprint } from "../words/matching/likeness.ts";

export interface Scanned {
  articleId: string;
  addressHash: string;
  name: string;
  body: string;
  /** The comment itself when it is written anew: it does not repeat itself. */
  commentId: string | null;
}

const Row = z.object({ readerId: z.string(), addressHash: z.string(), name: z.string(), articleId: z.string(), fingerprint: z.string(), body: z.string() });
export type EarlierComment = z.infer<typeof Row>;

const columns = sql`id, reader_id, address_hash, name, article_id, fingerprint, body`;
const newest = sql`order by posted_at desc, id desc limit 12`;

/** What this comment may repeat: the last of the same reader and address, the same words, the last of the thread and of the site; by an index each. */
export async function listEarlier(tx: Db, reader: Reader | null, { articleId, addressHash, body, commentId }: Scanned): Promise<EarlierComment[]> {
  const rows = await tx.execute(sql`
    select distinct on (id) id, reader_id as "readerId", address_hash as "addressHash", name, article_id as "articleId", fingerprint, body from (
      (select ${columns} from comments where reader_id = ${reader ? reader.id : null} and posted_at > now() - interval '1 day' ${newest})
      union all (select ${columns} from comments where address_hash = ${addressHash} and posted_at > now() - interval '1 day' ${newest})
      union all (select ${columns} from comments where fingerprint = ${fingerprint(body)} and posted_at > now() - interval '30 days' ${newest})
      union all (select ${columns} from comments
        where article_id = ${articleId} and root_id is null and shown_at is not null and standing <> 'waiting' and posted_at > now() - interval '1 hour' ${newest})
      union all (select ${columns} from comments where standing = 'visible' and posted_at > now() - interval '1 hour' ${newest})
    ) lately where id is distinct from ${commentId}::uuid`);
  return z.array(Row).parse(rows);
}

const Record = z.tuple([
  z.object({
    /** Of the reader's last hundred comments. */
    visible: z.number(),
    /** Of those of the last thirty days. */
    removed: z.number(),
    lately: z.number(),
    nameKnown: z.boolean(),
    /** Since their last comment under this article. */
    secondsHere: z.number().nullable(),
    othersFromAddress: z.number(),
  }),
]);
export type History = z.infer<typeof Record>[0];

export async function readRecord(tx: Db, reader: Reader | null, { articleId, addressHash, name, commentId }: Scanned): Promise<History> {
  const readerId = reader ? reader.id : null;
  const rows = await tx.execute(sql`
    select
      (count(*) filter (where standing = 'visible'))::int as visible,
      (count(*) filter (where standing = 'removed' and posted_at > now() - interval '30 days'))::int as removed,
      (count(*) filter (where posted_at > now() - interval '30 days'))::int as lately,
      coalesce(bool_or(standing = 'visible' and name = ${name}), false) as "nameKnown",
      extract(epoch from now() - max(posted_at) filter (where article_id = ${articleId}))::float8 as "secondsHere",
      (select count(distinct reader_id)::int from (
        select reader_id from comments where address_hash = ${addressHash} and posted_at > now() - interval '1 hour' order by posted_at desc limit 50
      ) neighbours where reader_id is distinct from ${readerId}::uuid) as "othersFromAddress"
    from (
      select standing, name, article_id, posted_at from comments
      where reader_id = ${readerId} and id is distinct from ${commentId}::uuid order by posted_at desc, id desc limit 100
    ) own`);
  const [record] = Record.parse(rows);
  return record;
}
