import { AuditFilters } from "@polosa/newsroom/audit/input.ts";

export type Query = Record<string, string | string[] | undefined>;

/** The trail's filters as they stand in the address. */
export function toFilters(query: Query): AuditFilters {
  return AuditFilters.parse({
    act: query.act || null,
    personId: query.person || null,
    subject: query.subject || null,
    subjectId: query.id || null,
    from: query.from || null,
    to: query.to || null,
    before: query.before || null,
  });
}

export const toAuditAddress = (filters: AuditFilters): string => `/audit${toSearch(filters)}`;

export const toExportAddress = (filters: AuditFilters, format: "csv" | "jsonl"): string => {
  const search = toSearch({ ...filters, before: null });
  return `/api/audit${search}${search ? "&" : "?"}format=${format}`;
};

export const isNarrowed = (filters: AuditFilters): boolean => toSearch({ ...filters, before: null }) !== "";

function toSearch({ act, personId, subject, subjectId, from, to, before }: AuditFilters): string {
  const query = { act, person: personId, subject, id: subjectId, from, to, before: before === null ? null : String(before) };
  const set = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return set.length === 0 ? "" : `?${new URLSearchParams(set)}`;
}
