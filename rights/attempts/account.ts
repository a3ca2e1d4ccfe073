import { findArrival } from "@polosa/newsroom/arrivals/queries.ts";
import { confirmCodes, removeCodes, startCodes } from "@polosa/newsroom/codes/commands.ts";
import { toGenerator } from "@polosa/newsroom/codes/rules.ts";
import { authorize } from "@polosa/newsroom/kernel/errors.ts";
import { changeProfile } from "@polosa/newsroom/people/commands.ts";
import { renewRecoveryCodes } from "@polosa/newsroom/recovery-codes/commands.ts";
import { openSession, revokeOtherSessions, revokeSession } from "@polosa/newsroom/sessions/commands.ts";
import { toTokenHash } from "@polosa/newsroom/sessions/tokens.ts";
import { givenOrigin, testSecret } from "@polosa/newsroom/testing/origins.ts";
import type { Scene } from "../scene.ts";
import type { Attempt } from "./attempt.ts";

const open = (db: Parameters<Attempt>[0], { id }: Scene["actor"]) => openSession(db, { personId: id, userAgent: "", secondFactor: "none" });

const setUpCodes: Attempt = async (db, { actor }) => {
  const token = await open(db, actor);
  const { secret } = await startCodes(db, actor, { secret: testSecret });
  await confirmCodes(db, actor, { code: toGenerator(secret, "").generate(), origin: givenOrigin(), token });
};

/** Keys and passwords are tried where a browser can make them: here, what a person does to their own account by name alone. */
export const accountAttempts: Record<string, Attempt> = {
  "account/changeProfileAction": (db, { actor }) => changeProfile(db, actor, { name: "Иначе", locale: "kk" }),
  "account/confirmCodesAction": setUpCodes,
  "account/removeCodesAction": async (db, scene) => {
    await setUpCodes(db, scene);
    await removeCodes(db, scene.actor);
  },
  "account/renewRecoveryCodesAction": async (db, scene) => {
    await setUpCodes(db, scene);
    await renewRecoveryCodes(db, scene.actor, { secret: testSecret });
  },
  "account/revokeOtherSessionsAction": async (db, { actor }) => revokeOtherSessions(db, actor, await open(db, actor)),
  "account/revokeSessionAction": async (db, { actor, owner }) => {
    const token = await open(db, owner);
    await revokeSession(db, actor, { sessionId: toTokenHash(token) });
    authorize((await findArrival(db, token)) === null);
  },
  "account/startCodesAction": (db, { actor }) => startCodes(db, actor, { secret: testSecret }),
};
