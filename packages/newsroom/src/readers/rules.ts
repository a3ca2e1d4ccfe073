import type { ReaderWay } from "@polosa/db/schema/readers.ts";
import { foldName } from "../words/matching/likeness.ts";

/** Whoever is known in another way than the site asks for now is not known enough. */
export const mustSignIn = (identity: ReaderWay, reader: { way: ReaderWay } | null): boolean => identity !== "open" && reader?.way !== identity;

/** Nobody comments under the name of somebody who writes or decides here. */
export const isStaffName = (name: string, staff: readonly string[]): boolean => staff.some((each) => foldName(each) === foldName(name));
