import { WordFilters } from "@polosa/newsroom/words/input.ts";

/** The list's filters as they stand in the address. */
export const toFilters = (query: Record<string, string | string[] | undefined>): WordFilters =>
  WordFilters.parse({ search: query.q ?? "", severity: query.severity || null, after: query.after || null });

export function toWordsAddress({ search, severity, after }: WordFilters): string {
  const set = Object.entries({ q: search, severity, after }).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return `/moderation/screening${set.length === 0 ? "" : `?${new URLSearchParams(set)}`}#words`;
}
