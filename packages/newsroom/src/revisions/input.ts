import { z } from "zod";

const RevisionNumber = z.int().min(1).max(2_147_483_647);

export const ListRevisions = z.object({
  articleId: z.uuid(),
  /** Number of the oldest revision of the page before; null for the first page. */
  before: RevisionNumber.nullable(),
});
export type ListRevisions = z.infer<typeof ListRevisions>;

export const RestoreRevision = z.strictObject({
  articleId: z.uuid(),
  number: RevisionNumber,
  /** Number of the revision that was the newest when somebody decided. */
  basedOn: RevisionNumber,
});
export type RestoreRevision = z.infer<typeof RestoreRevision>;

/** Two revisions as an address names them; null where it names none. */
export const ComparedRevisions = z.object({
  from: z.coerce.number().pipe(RevisionNumber).nullable().catch(null),
  to: z.coerce.number().pipe(RevisionNumber).nullable().catch(null),
  before: z.coerce.number().pipe(RevisionNumber).nullable().catch(null),
});
export type ComparedRevisions = z.infer<typeof ComparedRevisions>;
