/** Stands in letters for the admin's origin, which only the apps know. */
export const ADMIN_ADDRESS = "{admin}";

export const toSentBody = (body: string, adminUrl: string): string => body.replaceAll(ADMIN_ADDRESS, adminUrl);

/** Minutes after each failure; after as many and one more nobody tries again. Together less than a day. */
const PAUSES = [1, 4, 15, 60, 180, 360, 720] as const;

export const ATTEMPTS = PAUSES.length + 1;

export const isGivenUp = (attempts: number): boolean => attempts >= ATTEMPTS;

/** Minutes until the next attempt, after so many failed ones. */
export const toPause = (failed: number): number => PAUSES[Math.min(failed, PAUSES.length) - 1] ?? 1;
