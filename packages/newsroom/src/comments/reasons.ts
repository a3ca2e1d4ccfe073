/** Why a moderator removes a comment; readers see it in its place. */
export const removalReasons = ["insult", "hate", "spam", "personal", "off_topic", "illegal", "other"] as const;
export type RemovalReason = (typeof removalReasons)[number];
