import type postgres from "postgres";

/** Puts so many comments under an article, every fourth an answer, and keeps what the indexes and counts need. */
export async function seedThread(sql: postgres.Sql, articleId: string, count: number): Promise<void> {
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`
      create temp table thread on commit drop as
      select number, uuidv7(interval '-1 second' * (${count}::int - number)) as id, uuidv7() as decision_id,
        now() - interval '1 second' * (${count}::int - number) as posted_at
      from generate_series(1, ${count}::int) number`;
    await tx`
      insert into comments (id, article_id, parent_id, root_id, reader_id, name, body, address_hash, form_key, posted_at, shown_at, decision_id, standing, recommend_count)
      select thread.id, ${articleId}, root.id, root.id, md5('reader ' || thread.number % 5000)::uuid, 'Читатель ' || thread.number % 5000,
        'Мнение ' || thread.number || '. ' || repeat('Дороги чинят, а ямы остаются. ', 1 + thread.number % 5), md5(thread.number::text), uuidv7(),
        thread.posted_at, thread.posted_at, thread.decision_id, 'visible', thread.number % 50
      from thread left join thread root on thread.number % 4 = 0 and root.number = greatest(1, thread.number - 1 - (thread.number % 97) * 4)`;
    await tx`insert into comment_decisions (id, comment_id, standing, reason, decided_at) select decision_id, id, 'visible', 'clean', posted_at from thread`;
    await tx`
      update comments set reply_count = answers.count
      from (select root_id, count(*)::int as count from comments where article_id = ${articleId} and root_id is not null group by root_id) answers
      where comments.id = answers.root_id`;
  });
  await sql`vacuum (analyze) comments`;
}
