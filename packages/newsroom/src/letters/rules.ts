/** Stands in letters for the admin's origin, which only the apps know. */
export const ADMIN_ADDRESS = "{admin}";

export const toSentBody = (body: string, adminUrl: string): string => body.replaceAll(ADMIN_ADDRESS, adminUrl);
