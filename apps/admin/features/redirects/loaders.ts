import type { RedirectFilters } from "@polosa/newsroom/redirects/input.ts";
import { type ListedRedirect, listRedirects } from "@polosa/newsroom/redirects/queries.ts";
import { db } from "../../server/db.ts";
import { loadTimeZone } from "../shell/loaders.ts";

export interface RedirectTable {
  redirects: ListedRedirect[];
  next: string | null;
  timeZone: string;
}

export async function loadRedirects(filters: RedirectFilters): Promise<RedirectTable> {
  const [page, timeZone] = await Promise.all([listRedirects(db(), filters), loadTimeZone()]);
  return { ...page, timeZone };
}
