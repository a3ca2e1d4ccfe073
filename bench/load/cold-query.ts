import { randomUUID } from "node:crypto";

/** A place before every comment: a page that nobody has asked for, and that costs what the plain one costs. */
export const coldQuery = (): string => `after=2000-01-01T00:00:00.000Z_${randomUUID()}`;
