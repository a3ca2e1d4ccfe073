import { findInvitation, type OpenInvitation } from "@polosa/newsroom/invitations/queries.ts";
import { findReset } from "@polosa/newsroom/passwords/queries.ts";
import { db } from "../../server/db.ts";

export const loadInvitation = (token: string): Promise<OpenInvitation | null> => findInvitation(db(), token);

export const loadReset = (token: string): Promise<{ email: string } | null> => findReset(db(), token);
