import { people } from "@polosa/db/schema/people.ts";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { givenPerson } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { givenOrigin } from "../../testing/origins.ts";
import { hashPassword } from "../passwords/hashing.ts";
import { signOut } from "../sessions/commands.ts";
import { signIn } from "./commands.ts";
import { findSignedIn } from "./queries.ts";

const password = "верный пароль";

describe("signIn", () => {
  test("opens a session that knows the person and their roles, whatever the case of the address", async ({ db }) => {
    const editor = await givenPerson(db, { role: "editor", passwordHash: await hashPassword(password) });

    const token = await signIn(db, { email: editor.email.toUpperCase(), password }, givenOrigin());

    expect(await findSignedIn(db, token ?? "")).toMatchObject({ id: editor.id, roles: [{ role: "editor", sectionId: null }] });
  });

  test("refuses a wrong password, an unknown address and somebody who left, all alike", async ({ db }) => {
    const editor = await givenPerson(db, { role: "editor", passwordHash: await hashPassword(password) });
    const left = await givenPerson(db, { role: "editor", passwordHash: await hashPassword(password) });
    await db.update(people).set({ deactivatedAt: new Date() }).where(eq(people.id, left.id));

    expect(await signIn(db, { email: editor.email, password: "неверный" }, givenOrigin())).toBeNull();
    expect(await signIn(db, { email: "nobody@newsroom.example", password }, givenOrigin())).toBeNull();
    expect(await signIn(db, { email: left.email, password }, givenOrigin())).toBeNull();
  });
});

test("a session ends with signing out, and with the person's leaving", async ({ db }) => {
  const editor = await givenPerson(db, { role: "editor", passwordHash: await hashPassword(password) });
  const credentials = { email: editor.email, password };
  const [first, second] = [await signIn(db, credentials, givenOrigin()), await signIn(db, credentials, givenOrigin())];

  await signOut(db, first ?? "");
  expect(await findSignedIn(db, first ?? "")).toBeNull();
  expect(await findSignedIn(db, second ?? "")).toMatchObject({ id: editor.id });

  await db.update(people).set({ deactivatedAt: new Date() }).where(eq(people.id, editor.id));
  expect(await findSignedIn(db, second ?? "")).toBeNull();
});
