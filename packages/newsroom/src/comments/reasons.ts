/** Why a moderator removes a comment; readers see it in its place. */
export const removalReasons = ["insult", "hate", "spam", "personal", "off_topic", "illegal", "other"] as const;
export type RemovalReason = (typeof removalReasons)[number];

/** Why screening lets in or holds. */
export const screeningReasons = ["clean", "new_reader", "many_links", "shouting"] as const;

/** Why screening refuses; the reader is told and keeps the text. */
export const refusals = ["thread_closed", "too_fast", "repeated"] as const;
