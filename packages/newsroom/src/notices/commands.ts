import type { Db } from "@polosa/db/client.ts";
import { articleRevisions, articles } from "@polosa/db/schema/articles.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { type NoticeKind, notices } from "@polosa/db/schema/notices.ts";
import { people, roles } from "@polosa/db/schema/people.ts";
import { and, eq, exists, inArray, isNull, ne, sql } from "drizzle-orm";
import type { Actor } from "../kernel/actor.ts";
import { DomainError } from "../kernel/errors.ts";
import { writeLetter } from "../letters/commands.ts";
import type { ReadNotice } from "./input.ts";
import { isMailed, type Told, toNoticeLetter } from "./rules.ts";

export interface Notice {
  personIds: string[];
  kind: NoticeKind;
  articleId: string;
  /** Who made it happen and need not be told; null for the clock. */
  actorId: string | null;
  /** `note`: what was said to it, in the words of who said it. `beside`: the language of the text to open beside the article. */
  details?: Record<string, string>;
}

/** Tells people what waits for them, in the transaction of what happened; those who left, or may no longer read drafts, hear nothing. */
export async function notify(tx: Db, notice: Notice): Promise<void> {
  const { kind, articleId, actorId, details = {} } = notice;
  const recipients = await listRecipients(tx, notice);
  if (recipients.length === 0) return;

  await tx.insert(notices).values(recipients.map(({ id }) => ({ personId: id, kind, articleId, actorId, details })));

  if (!isMailed(kind)) return;
  const told = await getTold(tx, notice);
  for (const { email, locale } of recipients) await writeLetter(tx, { toAddress: email, locale, ...toNoticeLetter(told, locale) });
}

/** Strikes one of one's own notices off. Reading it twice changes nothing. */
export async function readNotice(db: Db, actor: Actor, { noticeId }: ReadNotice): Promise<void> {
  const mine = and(eq(notices.id, noticeId), eq(notices.personId, actor.id));
  const found = await db.$count(notices, mine);
  if (found === 0) throw new DomainError("not_found", "notice_missing");
  await db
    .update(notices)
    .set({ readAt: new Date() })
    .where(and(mine, isNull(notices.readAt)));
}

export async function readAllNotices(db: Db, actor: Actor): Promise<void> {
  await db
    .update(notices)
    .set({ readAt: new Date() })
    .where(and(eq(notices.personId, actor.id), isNull(notices.readAt)));
}

async function listRecipients(tx: Db, { personIds, actorId }: Notice): Promise<{ id: string; email: string; locale: Locale }[]> {
  if (personIds.length === 0) return [];
  const readsDrafts = tx
    .select({ one: sql`1` })
    .from(roles)
    .where(and(eq(roles.personId, people.id), inArray(roles.role, ["author", "editor", "administrator"])));
  return tx
    .select({ id: people.id, email: people.email, locale: people.locale })
    .from(people)
    .where(and(inArray(people.id, personIds), isNull(people.deactivatedAt), exists(readsDrafts), actorId ? ne(people.id, actorId) : undefined));
}

async function getTold(tx: Db, { kind, articleId, actorId, details = {} }: Notice): Promise<Told> {
  const [article] = await tx
    .select({ headline: articleRevisions.headline })
    .from(articles)
    .innerJoin(articleRevisions, and(eq(articleRevisions.articleId, articles.id), eq(articleRevisions.number, articles.newestRevision)))
    .where(eq(articles.id, articleId));
  const [actor] = actorId ? await tx.select({ name: people.name }).from(people).where(eq(people.id, actorId)) : [];
  return { kind, articleId, headline: article?.headline ?? "", actorName: actor?.name ?? "", note: details.note ?? "" };
}
