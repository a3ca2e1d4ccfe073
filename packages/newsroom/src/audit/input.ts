/** What a privileged act can be done to. */
export const auditSubjects = [
  "article",
  "comment",
  "person",
  "invitation",
  "session",
  "picture",
  "file",
  "topic",
  "section",
  "setting",
  "redirect",
  "review",
  "schedule",
  "correction",
] as const;
export type AuditSubject = (typeof auditSubjects)[number];
