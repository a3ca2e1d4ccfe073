import { codeGenerators } from "@polosa/db/schema/access.ts";
import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { givenPerson } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { givenOrigin, testSecret } from "../../testing/origins.ts";
import { confirmCodes, proveByCode, removeCodes, startCodes } from "../codes/commands.ts";
import { toGenerator } from "../codes/rules.ts";
import { proveByRecoveryCode, renewRecoveryCodes } from "../recovery-codes/commands.ts";
import { openSession } from "../sessions/commands.ts";
import { setSetting } from "../settings/commands.ts";
import { findArrival } from "./queries.ts";

const origin = givenOrigin();
const open = { userAgent: "", secondFactor: "none" } as const;

async function givenCodes(db: Parameters<typeof findArrival>[0]) {
  const person = await givenPerson(db, { role: "editor" });
  const token = await openSession(db, { personId: person.id, ...open });
  const { secret } = await startCodes(db, person, { secret: testSecret });
  const code = (minutesLater: number) => toGenerator(secret, "").generate({ timestamp: Date.now() + minutesLater * 30_000 });
  await confirmCodes(db, person, { code: code(-1), origin, token });
  return { person, token, code };
}

test("once codes are set up, other sessions end and the next owes one", async ({ db }) => {
  const person = await givenPerson(db, { role: "editor" });
  const [mine, other] = [await openSession(db, { personId: person.id, ...open }), await openSession(db, { personId: person.id, ...open })];
  const { secret } = await startCodes(db, person, { secret: testSecret });

  await confirmCodes(db, person, { code: toGenerator(secret, "").generate(), origin, token: mine });

  expect(await findArrival(db, mine)).toMatchObject({ owes: "nothing" });
  expect(await findArrival(db, other)).toBeNull();
  expect(await findArrival(db, await openSession(db, { personId: person.id, ...open }))).toMatchObject({ owes: "second_step" });
});

test("a code is taken once, and a wrong one never", async ({ db }) => {
  const { person, code } = await givenCodes(db);
  const token = await openSession(db, { personId: person.id, ...open });

  await expect(proveByCode(db, person, { code: "000000", origin, token })).rejects.toThrow("code_wrong");
  await expect(proveByCode(db, person, { code: code(-1), origin, token })).rejects.toThrow("code_used");
  await proveByCode(db, person, { code: code(0), origin, token });
  expect(await findArrival(db, token)).toMatchObject({ owes: "nothing" });
  await expect(proveByCode(db, person, { code: code(0), origin, token })).rejects.toThrow("code_used");
});

test("after five wrong codes the sixth is not even looked at", async ({ db }) => {
  const { person, token, code } = await givenCodes(db);

  for (let turn = 0; turn < 5; turn += 1) await expect(proveByCode(db, person, { code: "000000", origin, token })).rejects.toThrow("code_wrong");

  await expect(proveByCode(db, person, { code: code(0), origin, token })).rejects.toThrow("guessed_too_often");
});

test("recovery codes work once each, and new ones end the old", async ({ db }) => {
  const { person } = await givenCodes(db);
  const [first = "", second = ""] = await renewRecoveryCodes(db, person, { secret: testSecret });
  const token = await openSession(db, { personId: person.id, ...open });

  await proveByRecoveryCode(db, person, { code: first.toUpperCase().replace("-", " "), origin, token });
  expect(await findArrival(db, token)).toMatchObject({ owes: "nothing" });
  await expect(proveByRecoveryCode(db, person, { code: first, origin, token })).rejects.toThrow("recovery_code_wrong");

  expect(new Set(await renewRecoveryCodes(db, person, { secret: testSecret })).size).toBe(10);
  await expect(proveByRecoveryCode(db, person, { code: second, origin, token })).rejects.toThrow("recovery_code_wrong");
});

test("where a role demands a second step, who has none owes it before anything else and cannot remove their last", async ({ db }) => {
  const administrator = await givenPerson(db, { role: "administrator" });
  const newcomer = await givenPerson(db, { role: "editor" });
  const token = await openSession(db, { personId: newcomer.id, ...open });
  const { person, token: secured } = await givenCodes(db);

  await setSetting(db, administrator, { key: "secondFactorFor", value: ["editor"] });

  expect(await findArrival(db, token)).toMatchObject({ owes: "set_up" });
  expect(await findArrival(db, secured)).toMatchObject({ owes: "nothing" });
  await expect(db.transaction((tx) => removeCodes(tx, person))).rejects.toThrow("second_step_demanded");
  expect(await db.select().from(codeGenerators).where(eq(codeGenerators.personId, person.id))).toHaveLength(1);
});

test("the secret of an app is not in the database as it is in the app", async ({ db }) => {
  const person = await givenPerson(db, { role: "editor" });

  const { secret, address } = await startCodes(db, person, { secret: testSecret });

  const [row] = await db.select({ secret: codeGenerators.secret }).from(codeGenerators).where(eq(codeGenerators.personId, person.id));
  expect(row?.secret).not.toContain(secret);
  expect(address).toContain(`secret=${secret}`);
});
