import { ArticleFilters } from "@polosa/newsroom/articles/input.ts";

export type Query = Record<string, string | string[] | undefined>;

/** The list's filters as they stand in the address. */
export function toFilters(query: Query): ArticleFilters {
  return ArticleFilters.parse({
    search: query.q ?? "",
    state: query.state || null,
    locale: query.language || null,
    sectionId: query.section || null,
    mine: query.mine === "1",
    after: query.after || null,
  });
}

/** The address of the list with these filters. */
export function toListAddress({ search, state, locale, sectionId, mine, after }: ArticleFilters): string {
  const query = { q: search, state, language: locale, section: sectionId, mine: mine ? "1" : "", after };
  const set = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return set.length === 0 ? "/articles" : `/articles?${new URLSearchParams(set)}`;
}

export const isNarrowed = (filters: ArticleFilters): boolean => toListAddress({ ...filters, after: null }) !== "/articles";
