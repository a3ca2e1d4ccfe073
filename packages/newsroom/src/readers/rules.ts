import type { ReaderWay } from "@polosa/db/schema/readers.ts";

/** Whoever is known in another way than the site asks for now is not known enough. */
export const mustSignIn = (identity: ReaderWay, reader: { way: ReaderWay } | null): boolean => identity !== "open" && reader?.way !== identity;
