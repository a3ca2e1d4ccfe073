import type { Answer } from "../load/answer.ts";

/** The headline that an article page shows; the page must have been asked for uncompressed. */
export const toHeadline = ({ body }: Answer): string => /<h1[^>]*>([^<]*)</.exec(body.toString())?.[1] ?? "";
