import type { ReaderWay } from "@polosa/db/schema/readers.ts";

/** Whoever is known in another way than the site asks for now is not known enough. */
export const mustSignIn = (identity: ReaderWay, reader: { way: ReaderWay } | null): boolean => identity !== "open" && reader?.way !== identity;

/** Nobody comments under the name of somebody who writes or decides here. */
export const isStaffName = (name: string, staff: readonly string[]): boolean => staff.some((each) => fold(each) === fold(name));

const fold = (name: string): string => name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
