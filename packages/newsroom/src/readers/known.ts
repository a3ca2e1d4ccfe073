import type { Db } from "@polosa/db/client.ts";
import { DomainError } from "../kernel/errors.ts";
import { getSettings } from "../settings/queries.ts";
import type { Reader } from "./queries.ts";
import { mustSignIn } from "./rules.ts";

/** Refuses whoever is not known as the site asks for now; null is a browser that nobody knows. */
export async function refuseUnknown(db: Db, reader: Reader | null): Promise<void> {
  if (mustSignIn((await getSettings(db)).identity, reader)) throw new DomainError("forbidden", "sign_in_first");
}
