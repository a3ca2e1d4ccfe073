import type { NoticeFilters } from "@polosa/newsroom/notices/input.ts";
import { countUnread, type ListedNotice, listNotices } from "@polosa/newsroom/notices/queries.ts";
import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
import { db } from "../../server/db.ts";
import { loadTimeZone } from "../shell/loaders.ts";

export interface Inbox {
  notices: ListedNotice[];
  next: string | null;
  unread: number;
  timeZone: string;
}

/** This person's own notices: there is no way to ask for anybody else's. */
export async function loadInbox(actor: SignedIn, filters: NoticeFilters): Promise<Inbox> {
  const [page, unread, timeZone] = await Promise.all([listNotices(db(), actor, filters), countUnread(db(), actor), loadTimeZone()]);
  return { ...page, unread, timeZone };
}
