import { isSecondStepDemanded } from "@polosa/newsroom/arrivals/queries.ts";
import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
import { getSecondSteps, type SecondSteps } from "@polosa/newsroom/second-steps/queries.ts";
import { type ListedSession, listSessions } from "@polosa/newsroom/sessions/queries.ts";
import { db } from "../../server/db.ts";
import { getToken } from "../../server/session.ts";
import { toBrowserName } from "./browser-name.ts";

export interface Account {
  sessions: (Omit<ListedSession, "userAgent"> & { browser: string })[];
  secondSteps: SecondSteps;
  isSecondStepDemanded: boolean;
}

export async function loadAccount(actor: SignedIn): Promise<Account> {
  const sessions = await listSessions(db(), { personId: actor.id, token: await getToken() });
  return {
    sessions: sessions.map(({ userAgent, ...session }) => ({ ...session, browser: toBrowserName(userAgent) })),
    secondSteps: await getSecondSteps(db(), actor),
    isSecondStepDemanded: await isSecondStepDemanded(db(), actor),
  };
}

export const loadSecondSteps = (person: SignedIn): Promise<SecondSteps> => getSecondSteps(db(), person);
