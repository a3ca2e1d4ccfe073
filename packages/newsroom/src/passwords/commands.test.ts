import { letters } from "@polosa/db/schema/notices.ts";
import { describe, expect } from "vitest";
import { givenPerson } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { givenOrigin } from "../../testing/origins.ts";
import { signIn } from "../arrivals/commands.ts";
import { findSignedIn } from "../arrivals/queries.ts";
import { deactivatePerson } from "../people/commands.ts";
import { openSession } from "../sessions/commands.ts";
import { askPasswordReset, changePassword, resetPassword } from "./commands.ts";
import { hashPassword } from "./hashing.ts";

const [old, fresh] = ["старый пароль", "конь скачет тихо"];
const open = { userAgent: "", secondFactor: "none" } as const;
const toLetter = (token: string) => ({ subject: "Новый пароль", body: token });

async function givenReset(db: Parameters<typeof signIn>[0]) {
  const person = await givenPerson(db, { role: "author", passwordHash: await hashPassword(old) });
  await askPasswordReset(db, { email: person.email.toUpperCase(), origin: givenOrigin(), toLetter });
  const [letter] = await db.select({ body: letters.body, to: letters.toAddress }).from(letters);
  return { person, token: letter?.body ?? "" };
}

describe("a reset", () => {
  test("goes by letter, sets the password once and ends every session", async ({ db }) => {
    const { person, token } = await givenReset(db);
    const session = await openSession(db, { personId: person.id, ...open });

    await resetPassword(db, { token, password: fresh });

    expect(await findSignedIn(db, session)).toBeNull();
    expect(await signIn(db, { email: person.email, password: old }, givenOrigin())).toBeNull();
    expect(await signIn(db, { email: person.email, password: fresh }, givenOrigin())).not.toBeNull();
    await expect(resetPassword(db, { token, password: fresh })).rejects.toThrow("reset_over");
  });

  test("of an address that nobody has writes no letter and says nothing", async ({ db }) => {
    await askPasswordReset(db, { email: "nobody@newsroom.example", origin: givenOrigin(), toLetter });

    expect(await db.select().from(letters)).toEqual([]);
  });

  test("opens nothing for somebody who left meanwhile, and is not used up by a weak password", async ({ db }) => {
    const { person, token } = await givenReset(db);

    await expect(resetPassword(db, { token, password: "1234567890" })).rejects.toThrow("password_too_common");
    await deactivatePerson(db, await givenPerson(db, { role: "administrator" }), { personId: person.id });
    await expect(resetPassword(db, { token, password: fresh })).rejects.toThrow("reset_over");
  });
});

test("who changes their password stays where they are and is out everywhere else", async ({ db }) => {
  const person = await givenPerson(db, { role: "author", passwordHash: await hashPassword(old) });
  const [here, elsewhere] = [await openSession(db, { personId: person.id, ...open }), await openSession(db, { personId: person.id, ...open })];

  await expect(changePassword(db, person, { current: "не тот", password: fresh, token: here, origin: givenOrigin() })).rejects.toThrow("password_wrong");
  await changePassword(db, person, { current: old, password: fresh, token: here, origin: givenOrigin() });

  expect(await findSignedIn(db, here)).not.toBeNull();
  expect(await findSignedIn(db, elsewhere)).toBeNull();
});
