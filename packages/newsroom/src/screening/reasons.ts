/** Why screening lets in or holds. */
export const screeningReasons = ["clean", "new_reader", "many_links", "shouting"] as const;

/** Why screening refuses; the reader is told and keeps the text. */
export const refusals = ["thread_closed", "too_fast", "repeated"] as const;
