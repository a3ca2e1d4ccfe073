import { RedirectFilters } from "@polosa/newsroom/redirects/input.ts";

/** The table's filters as they stand in the address. */
export const toFilters = (query: Record<string, string | string[] | undefined>): RedirectFilters =>
  RedirectFilters.parse({ search: query.q ?? "", after: query.after || null });

export function toTableAddress({ search, after }: RedirectFilters): string {
  const set = Object.entries({ q: search, after }).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return set.length === 0 ? "/redirects" : `/redirects?${new URLSearchParams(set)}`;
}
