import type postgres from "postgres";
import { z } from "zod";
import { withoutIndexes } from "./indexes.ts";

export const COMMENTS_EACH = 10;
const BATCH = 20_000;
const READERS = 5_000;
const locales = ["kk", "ru", "en"] as const;

/** The made-up articles of a database. */
export type BulkArticles = { count: number; toPath(number: number): string };

const Sections = z.array(z.object({ slug: z.string() }));
const Count = z.tuple([z.object({ count: z.number() })]);

/** Article `number` (from 1) stands in language `number % 3` and section `number % 7`; the texts are the demo's own. */
export async function findBulk(sql: postgres.Sql): Promise<BulkArticles> {
  const sections = Sections.parse(await sql`select slug from sections order by position, slug`);
  const count = await countBulk(sql);
  return { count, toPath: (number) => `/${locales[number % locales.length]}/${sections[number % sections.length]?.slug}/bulk-${number}` };
}

/** Adds articles until there are so many, with ten comments each, in bulk SQL; then checks that every reference holds. */
export async function seedBulk(sql: postgres.Sql, wanted: number, note: (text: string) => void): Promise<void> {
  const from = await countBulk(sql);
  if (from >= wanted) return;

  await sql`alter system set max_wal_size = '8GB'`;
  await sql`select pg_reload_conf()`;
  await sql`insert into readers (id, name, locale, way) select md5('reader ' || number)::uuid, 'Читатель', 'ru', 'open' from generate_series(0, ${READERS - 1}) number on conflict do nothing`;
  await withoutIndexes(sql, ["comments", "comment_decisions"], { note, work: () => insertBatches(sql, { from, wanted, note }) });
  note("checking references");
  await refuseDangling(sql);
  note("vacuum and statistics");
  await sql`vacuum (analyze)`;
  await sql`checkpoint`;
}

const countBulk = async (sql: postgres.Sql): Promise<number> =>
  Count.parse(await sql`select coalesce(max(substr(slug, 6)::int), 0) as count from articles where slug like 'bulk-%'`)[0].count;

type Batches = { from: number; wanted: number; note(text: string): void };

async function insertBatches(sql: postgres.Sql, { from, wanted, note }: Batches): Promise<void> {
  for (let first = from + 1; first <= wanted; first += BATCH) {
    await insertBatch(sql, first, Math.min(first + BATCH - 1, wanted));
    note(`${Math.min(first + BATCH - 1, wanted)} of ${wanted}`);
  }
}

async function insertBatch(sql: postgres.Sql, first: number, last: number): Promise<void> {
  await sql.begin(async (tx) => {
    // The references are right by construction and are checked all at once at the end; one by one they take most of the time.
    await tx`set local session_replication_role = replica`;
    await tx`set local synchronous_commit = off`;
    await tx`create temp table batch on commit drop as ${plan(tx, first, last)}`;
    await tx`insert into stories (id, created_at) select story_id, published_at from batch order by published_at`;
    await tx`
      insert into articles (id, story_id, locale, slug, section_id, newest_revision, created_by, created_at, changed_at)
      select article_id, story_id, locale, 'bulk-' || number, section_id, 1, person_id, published_at, published_at from batch`;
    await tx`
      insert into article_revisions (id, article_id, number, headline, lede, document, lead_media_id, lead_alt, lead_caption, lead_credit, created_by, created_at)
      select batch.revision_id, batch.article_id, 1, left(model.headline, 180) || ' · ' || batch.number, model.lede, model.document,
        model.lead_media_id, model.lead_alt, model.lead_caption, model.lead_credit, batch.person_id, batch.published_at
      from batch join article_revisions model on model.id = batch.model_id`;
    await tx`insert into revision_authors (revision_id, author_id, position) select revision_id, author_id, 0 from batch`;
    await tx`
      insert into publications (article_id, revision_id, locale, section_id, published_at, modified_at, published_by)
      select article_id, revision_id, locale, section_id, published_at, published_at, person_id from batch`;
    await tx`create temp table thread on commit drop as ${threads(tx)}`;
    await tx`
      insert into comments (id, article_id, reader_id, name, body, address_hash, form_key, posted_at, shown_at, decision_id, standing)
      select comment_id, article_id, md5('reader ' || number % ${READERS})::uuid, 'Читатель ' || position, 'Спасибо за материал: прочитал до конца, вопрос ' || position || ' остался. ' || repeat('Что скажут в следующий раз? ', position),
        md5((number % 50000)::text), uuidv7(posted_at - now()), posted_at, posted_at, decision_id, standing from thread`;
    await tx`
      insert into comment_decisions (id, comment_id, standing, reason, decided_at)
      select decision_id, comment_id, standing, case standing when 'removed' then 'spam' else 'clean' end, posted_at from thread`;
  });
}

/** Older than the demo's stories and a minute apart, so that fronts stay the demo's. */
const plan = (tx: postgres.TransactionSql, first: number, last: number) => tx`
  with
    ranked_sections as (select id, row_number() over (order by position, slug) - 1 as at, count(*) over () as many from sections),
    models as (
      select revision.id, article.locale, row_number() over (partition by article.locale order by revision.id) - 1 as at, count(*) over (partition by article.locale) as many
      from publications
      join articles article on article.id = publications.article_id
      join article_revisions revision on revision.id = publications.revision_id
      where article.slug not like 'bulk-%' and octet_length(revision.document::text) < 8000),
    bylines as (select id, row_number() over (order by slug) - 1 as at, count(*) over () as many from authors),
    numbers as (
      select number, (array['kk', 'ru', 'en'])[number % 3 + 1] as locale, date_trunc('minute', now()) - interval '60 days' - number * interval '1 minute' as published_at
      from generate_series(${first}::int, ${last}::int) as number)
  select number, numbers.locale, published_at, uuidv7(published_at - now()) as article_id, uuidv7(published_at - now()) as story_id,
    uuidv7(published_at - now()) as revision_id, section.id as section_id, models.id as model_id, bylines.id as author_id,
    (select id from people order by email limit 1) as person_id
  from numbers
  join ranked_sections section on section.at = number % section.many
  join models on models.locale = numbers.locale and models.at = number % models.many
  join bylines on bylines.at = number % bylines.many`;

const threads = (tx: postgres.TransactionSql) => tx`
  select number, article_id, position, published_at + position * interval '7 minutes' as posted_at, uuidv7(published_at - now()) as comment_id,
    uuidv7(published_at - now()) as decision_id, case when position = ${COMMENTS_EACH} then 'removed' else 'visible' end as standing
  from batch cross join generate_series(1, ${COMMENTS_EACH}::int) as position`;

const Dangling = z.array(z.object({ dangling: z.number() }));

async function refuseDangling(sql: postgres.Sql): Promise<void> {
  const found = Dangling.parse(
    await sql`
      select count(*)::int as dangling from articles
        left join article_revisions on article_id = articles.id and number = newest_revision where article_revisions.id is null
      union all select count(*)::int from publications left join article_revisions using (article_id) where article_revisions.id is null
      union all select count(*)::int from comments left join articles on articles.id = article_id where articles.id is null
      union all select count(*)::int from comments left join comment_decisions decided
        on decided.id = decision_id and decided.comment_id = comments.id and decided.standing = comments.standing where decided.id is null`,
  );
  if (found.some(({ dangling }) => dangling > 0)) throw new Error(`The seeded rows do not hold together: ${JSON.stringify(found)}`);
}
