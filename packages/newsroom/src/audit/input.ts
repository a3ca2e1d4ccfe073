import { z } from "zod";

/** What a privileged act can be done to. */
export const auditSubjects = [
  "article",
  "comment",
  "reader",
  "person",
  "invitation",
  "session",
  "picture",
  "file",
  "topic",
  "section",
  "setting",
  "word",
  "redirect",
  "review",
  "schedule",
  "correction",
  "reader",
] as const;
export type AuditSubject = (typeof auditSubjects)[number];

const Day = z.iso.date().refine((day) => !day.startsWith("0000"));

/** What of the trail is asked for. Days are the newsroom's own, both inclusive. */
export const AuditFilters = z.object({
  act: z
    .string()
    .regex(/^[A-Za-z]{1,60}$/)
    .nullable()
    .catch(null),
  personId: z.uuid().nullable().catch(null),
  subject: z.enum(auditSubjects).nullable().catch(null),
  subjectId: z
    .string()
    .regex(/^[\w:.-]{1,100}$/)
    .nullable()
    .catch(null),
  from: Day.nullable().catch(null),
  to: Day.nullable().catch(null),
  /** Number of the entry before which to go on; null for the newest. */
  before: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).nullable().catch(null),
});
export type AuditFilters = z.infer<typeof AuditFilters>;

export const VerifyAudit = z.strictObject({});
export type VerifyAudit = z.infer<typeof VerifyAudit>;
