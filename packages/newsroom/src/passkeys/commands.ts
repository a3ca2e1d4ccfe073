import type { Db } from "@polosa/db/client.ts";
import { passkeys } from "@polosa/db/schema/access.ts";
import { people } from "@polosa/db/schema/people.ts";
import { verifyAuthenticationResponse, verifyRegistrationResponse } from "@simplewebauthn/server";
import { and, eq, isNull, lt, or } from "drizzle-orm";
import { writeAudit } from "../audit/commands.ts";
import type { Actor } from "../kernel/actor.ts";
import { DomainError } from "../kernel/errors.ts";
import { keepASecondStep } from "../second-steps/commands.ts";
import { raiseSession } from "../sessions/commands.ts";
import { type Challenge, type Place, takeChallenge, toRelyingParty } from "./challenges.ts";
import type { AddPasskey, RemovePasskey, RenamePasskey, UsePasskey } from "./input.ts";

type Asked = { challenge: Challenge; place: Place };

/** The browser has made a key for the challenge; the session that did so has proved itself by it. */
export async function addPasskey(db: Db, actor: Actor, { name, made, ...asked }: AddPasskey & Asked & { token: string }): Promise<void> {
  await takeChallenge(db, asked.place, asked.challenge);
  const credential = await verifyMade(made, asked);

  await db.transaction(async (tx) => {
    const { id, publicKey, counter, transports = [] } = credential;
    const values = { id, personId: actor.id, name, publicKey: Buffer.from(publicKey).toString("base64url"), counter, transports };
    const added = await tx.insert(passkeys).values(values).onConflictDoNothing().returning({ id: passkeys.id });
    if (added.length === 0) throw new DomainError("conflict", "passkey_exists");
    await raiseSession(tx, asked.token, "passkey");

    await writeAudit(tx, actor, { act: "addPasskey", subject: "person", subjectId: actor.id, details: { name } });
  });
}

/** Whose passkey signed the challenge: the person's id. Nobody's, a wrong one's and one of somebody who left are refused alike. */
export async function provePasskey(db: Db, { used, challenge, place }: UsePasskey & Asked): Promise<string> {
  await takeChallenge(db, place, challenge);
  const [passkey] = await db
    .select({ id: passkeys.id, personId: passkeys.personId, publicKey: passkeys.publicKey, counter: passkeys.counter })
    .from(passkeys)
    .innerJoin(people, eq(people.id, passkeys.personId))
    .where(and(eq(passkeys.id, used.id), isNull(people.deactivatedAt)));
  if (!passkey) throw new DomainError("invalid", "passkey_unknown");

  const counter = await verifyUsed(used, { challenge, place, passkey });

  // A counter that stands still is a copied key, but for those that do not count at all.
  const moved = counter === 0 ? eq(passkeys.counter, 0) : or(lt(passkeys.counter, counter));
  const taken = await db
    .update(passkeys)
    .set({ counter, usedAt: new Date() })
    .where(and(eq(passkeys.id, passkey.id), moved))
    .returning({ id: passkeys.id });
  if (taken.length === 0) throw new DomainError("invalid", "passkey_unknown");
  return passkey.personId;
}

export async function renamePasskey(db: Db, actor: Actor, { passkeyId, name }: RenamePasskey): Promise<void> {
  await db
    .update(passkeys)
    .set({ name })
    .where(and(eq(passkeys.id, passkeyId), eq(passkeys.personId, actor.id)));
}

export async function removePasskey(db: Db, actor: Actor, { passkeyId }: RemovePasskey): Promise<void> {
  await db.transaction(async (tx) => {
    const removed = await tx
      .delete(passkeys)
      .where(and(eq(passkeys.id, passkeyId), eq(passkeys.personId, actor.id)))
      .returning({ name: passkeys.name });
    if (removed.length === 0) throw new DomainError("not_found", "passkey_missing");
    await keepASecondStep(tx, actor);

    await writeAudit(tx, actor, { act: "removePasskey", subject: "person", subjectId: actor.id, details: { name: removed[0]?.name } });
  });
}

async function verifyMade(made: AddPasskey["made"], { challenge, place }: Asked) {
  const verified = await refuseUnverified(
    verifyRegistrationResponse({
      response: { ...made, clientExtensionResults: {} },
      expectedChallenge: challenge.challenge,
      expectedOrigin: place.origin,
      expectedRPID: toRelyingParty(place.origin),
    }),
  );
  if (!verified.verified) throw new DomainError("invalid", "passkey_refused");
  return verified.registrationInfo.credential;
}

async function verifyUsed(used: UsePasskey["used"], { challenge, place, passkey }: Asked & { passkey: { id: string; publicKey: string; counter: number } }) {
  const { verified, authenticationInfo } = await refuseUnverified(
    verifyAuthenticationResponse({
      response: { ...used, clientExtensionResults: {} },
      expectedChallenge: challenge.challenge,
      expectedOrigin: place.origin,
      expectedRPID: toRelyingParty(place.origin),
      credential: { id: passkey.id, publicKey: new Uint8Array(Buffer.from(passkey.publicKey, "base64url")), counter: passkey.counter },
    }),
  );
  if (!verified) throw new DomainError("invalid", "passkey_refused");
  return authenticationInfo.newCounter;
}

/** The library throws whatever it finds wrong with what a browser sent; that is an answer, not a bug of ours. */
async function refuseUnverified<Verified>(verifying: Promise<Verified>): Promise<Verified> {
  return verifying.catch(() => {
    throw new DomainError("invalid", "passkey_refused");
  });
}
