import type postgres from "postgres";
import { z } from "zod";

export const ROOTS = 40_000;
/** All under the first comment. */
export const ANSWERS = 10_000;

const Places = z.tuple([z.object({ article_id: z.uuid() })]);

/** The article at this address with a very long thread under it, one branch of which is long by itself. Returns the article's id. */
export async function seedLongThread(sql: postgres.Sql, path: string): Promise<string> {
  const [, locale = "", , slug = ""] = path.split("/");
  const [{ article_id: articleId }] = Places.parse(await sql`select id as article_id from articles where locale = ${locale} and slug = ${slug}`);
  await sql`insert into readers (id, name, locale, way) values (md5('long thread')::uuid, 'Читатель', 'ru', 'open') on conflict do nothing`;
  await sql.begin(async (tx) => {
    await tx`create temp table said on commit drop as
      select uuidv7() as id, uuidv7() as decision_id, number, now() - interval '30 days' + number * interval '10 seconds' as posted_at
      from generate_series(1, ${ROOTS + ANSWERS}::int) number`;
    await tx`
      insert into comments (id, article_id, parent_id, root_id, reader_id, name, body, address_hash, form_key, posted_at, shown_at, decision_id, standing, picked_at, reply_count)
      select id, ${articleId}, case when number > ${ROOTS} then first.first_id end, case when number > ${ROOTS} then first.first_id end, md5('long thread')::uuid,
        'Читатель ' || number, 'Мнение номер ' || number || '. ' || repeat('Так было не всегда, и так будет не всегда. ', number % 7), md5(number::text), uuidv7(),
        posted_at, posted_at, decision_id, 'visible', case when number % 500 = 0 then posted_at end, case when number = 1 then ${ANSWERS}::int else 0 end
      from said cross join (select id as first_id from said where number = 1) first order by number`;
    await tx`insert into comment_decisions (id, comment_id, standing, reason, decided_at) select decision_id, id, 'visible', 'clean', posted_at from said`;
  });
  await sql`analyze comments`;
  await sql`analyze comment_decisions`;
  return articleId;
}
