/** For so long a comment is in the hands of who opened it last; an open page says so again and again. */
export const CLAIM_MINUTES = 2;

/** What was handed over waits for longer: whoever got it may be away. */
export const HANDED_HOURS = 12;
