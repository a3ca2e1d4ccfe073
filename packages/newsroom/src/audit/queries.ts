import type { Db } from "@polosa/db/client.ts";
import { auditEntries } from "@polosa/db/schema/audit.ts";
import { people } from "@polosa/db/schema/people.ts";
import { and, asc, desc, eq, exists, lt, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { listHeadlines } from "../articles/queries.ts";
import { getSettings } from "../settings/queries.ts";
import type { AuditFilters } from "./input.ts";

const PAGE = 50;
const EXPORT_BATCH = 1_000;

export interface ListedEntry {
  number: number;
  at: string;
  /** Null for what the clock did. */
  actorName: string | null;
  act: string;
  subject: string;
  subjectId: string;
  /** The article that it was about or that its subject belongs to, with its newest headline; null for everything else. */
  article: { id: string; headline: string } | null;
  details: Record<string, unknown>;
}

/** A page of the trail, newest first. `next` is the `before` of the following page, null on the last. */
export async function listEntries(db: Db, filters: AuditFilters): Promise<{ entries: ListedEntry[]; next: number | null }> {
  const rows = await selectEntries(db, filters, PAGE + 1);
  const page = rows.slice(0, PAGE);
  const articleIds = page.map(findArticleId).filter((articleId) => articleId !== null);
  const headlines = await listHeadlines(db, [...new Set(articleIds)]);
  return {
    entries: page.map((entry) => ({ ...entry, article: toArticle(findArticleId(entry), headlines) })),
    next: rows.length > PAGE ? (page.at(-1)?.number ?? null) : null,
  };
}

export type ExportedEntry = Omit<ListedEntry, "article"> & { actorId: string | null; hash: string };

/** Everything that was asked for, newest first, a batch at a time: however long the trail is, little of it is held. */
export async function* exportEntries(db: Db, filters: AuditFilters): AsyncGenerator<ExportedEntry[]> {
  let before = filters.before;
  while (true) {
    const batch: ExportedEntry[] = await selectEntries(db, { ...filters, before }, EXPORT_BATCH);
    if (batch.length > 0) yield batch;
    if (batch.length < EXPORT_BATCH) return;
    before = batch.at(-1)?.number ?? null;
  }
}

/** What has been done so far, by name; each is looked up in the index, the entries are not gone through. */
export async function listActs(db: Db): Promise<string[]> {
  const rows = await db.execute(sql`
    with recursive acts as (
      (select act from audit_entries order by act limit 1)
      union all
      select (select act from audit_entries where act > acts.act order by act limit 1) from acts where acts.act is not null)
    select act from acts where act is not null`);
  return Acts.parse([...rows]).map(({ act }) => act);
}

/** Who has done something. */
export async function listActors(db: Db): Promise<{ id: string; name: string }[]> {
  const acted = db.select({ number: auditEntries.number }).from(auditEntries).where(eq(auditEntries.actorId, people.id));
  return db.select({ id: people.id, name: people.name }).from(people).where(exists(acted)).orderBy(asc(people.name), asc(people.id));
}

const findArticleId = ({ subject, subjectId, details }: ExportedEntry): string | null =>
  z.uuid().safeParse(subject === "article" ? subjectId : details.articleId).data ?? null;

function toArticle(id: string | null, headlines: Record<string, string>): ListedEntry["article"] {
  const headline = id === null ? undefined : headlines[id];
  return id === null || headline === undefined ? null : { id, headline };
}

const Acts = z.array(z.object({ act: z.string() }));

async function selectEntries(db: Db, filters: AuditFilters, limit: number): Promise<ExportedEntry[]> {
  const rows = await db
    .select({
      number: auditEntries.number,
      at: auditEntries.at,
      actorId: auditEntries.actorId,
      actorName: people.name,
      act: auditEntries.act,
      subject: auditEntries.subject,
      subjectId: auditEntries.subjectId,
      details: auditEntries.details,
      hash: sql<string>`encode(${auditEntries.hash}, 'hex')`,
    })
    .from(auditEntries)
    .leftJoin(people, eq(people.id, auditEntries.actorId))
    .where(and(...(await toConditions(db, filters))))
    .orderBy(desc(auditEntries.number))
    .limit(limit);
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

async function toConditions(db: Db, filters: AuditFilters): Promise<(SQL | undefined)[]> {
  const { timeZone } = await getSettings(db);
  return [
    filters.act ? eq(auditEntries.act, filters.act) : undefined,
    filters.personId ? eq(auditEntries.actorId, filters.personId) : undefined,
    filters.subject ? eq(auditEntries.subject, filters.subject) : undefined,
    filters.subjectId ? eq(auditEntries.subjectId, filters.subjectId) : undefined,
    filters.from ? sql`${auditEntries.at} >= ${filters.from}::date::timestamp at time zone ${timeZone}` : undefined,
    filters.to ? sql`${auditEntries.at} < (${filters.to}::date + 1)::timestamp at time zone ${timeZone}` : undefined,
    filters.before ? lt(auditEntries.number, filters.before) : undefined,
  ];
}
