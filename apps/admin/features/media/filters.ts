import { LibraryFilters } from "@polosa/newsroom/media/library/input.ts";

export type Query = Record<string, string | string[] | undefined>;

/** The library's filters as they stand in the address. */
export const toLibraryFilters = (query: Query): LibraryFilters =>
  LibraryFilters.parse({ search: query.q ?? "", label: query.label || null, licence: query.licence || null, after: query.after || null });

/** The address of the library with these filters. */
export function toLibraryAddress({ search, label, licence, after }: LibraryFilters): string {
  const set = Object.entries({ q: search, label, licence, after }).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return set.length === 0 ? "/media" : `/media?${new URLSearchParams(set)}`;
}
