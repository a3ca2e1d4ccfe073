/** Checks that each site sets for itself, in the order in which they are asked; each is also the reason it gives. */
export const checkNames = [
  "trap_filled",
  "too_fast",
  "address_too_fast",
  "article_too_fast",
  "too_long",
  "repeated",
  "forbidden_word",
  "suspicious",
  "looks_like_staff",
  "repeated_elsewhere",
  "said_by_others",
  "nearly_repeated",
  "only_links",
  "many_links",
  "suspect_word",
  "shouting",
  "reader_record",
  "new_reader",
] as const;
export type CheckName = (typeof checkNames)[number];

/** What moderators decided, or the newsroom's own service: no setting of screening switches it off. */
export const fixedRefusals = ["thread_closed", "thread_read_only", "slow_mode", "reader_banned", "reader_muted"] as const;
export const fixedHolds = ["reader_held", "waiting_first", "unproven", "outside_held", "outside_failed"] as const;

/** Why screening refuses; the reader is told and keeps the text. */
export const refusals = [...fixedRefusals, ...checkNames] as const;
