import type { AuditFilters } from "@polosa/newsroom/audit/input.ts";
import { type ListedEntry, listActors, listActs, listEntries } from "@polosa/newsroom/audit/queries.ts";
import { db } from "../../server/db.ts";
import { loadTimeZone } from "../shell/loaders.ts";

export interface AuditTrail {
  entries: ListedEntry[];
  next: number | null;
  acts: string[];
  actors: { id: string; name: string }[];
  timeZone: string;
}

export async function loadAuditTrail(filters: AuditFilters): Promise<AuditTrail> {
  const [page, acts, actors, timeZone] = await Promise.all([listEntries(db(), filters), listActs(db()), listActors(db()), loadTimeZone()]);
  return { ...page, acts, actors, timeZone };
}
