import { auditEntries } from "@polosa/db/schema/audit.ts";
import { describe, expect } from "vitest";
import { givenPerson, givenSection } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { findSignedIn } from "../arrivals/queries.ts";
import { openSession } from "../sessions/commands.ts";
import { changeRoles, deactivatePerson, forcePasswordReset, reactivatePerson } from "./commands.ts";
import { findPerson, listPeople } from "./queries.ts";

const everywhere = (role: "author" | "editor" | "administrator") => [{ role, sectionId: null }];

describe("changeRoles", () => {
  test("counts from the person's next request, and is written down", async ({ db }) => {
    const [administrator, author, section] = [
      await givenPerson(db, { role: "administrator" }),
      await givenPerson(db, { role: "author" }),
      await givenSection(db),
    ];
    const token = await openSession(db, { personId: author.id, userAgent: "", secondFactor: "none" });

    await changeRoles(db, administrator, { personId: author.id, roles: [{ role: "editor", sectionId: section.id }] });

    expect(await findSignedIn(db, token)).toMatchObject({ roles: [{ role: "editor", sectionId: section.id }] });
    expect(await db.select({ act: auditEntries.act, actorId: auditEntries.actorId, details: auditEntries.details }).from(auditEntries)).toEqual([
      { act: "changeRoles", actorId: administrator.id, details: { before: everywhere("author"), after: [{ role: "editor", sectionId: section.id }] } },
    ]);
  });

  test("keeps the last administrator, however they would go", async ({ db }) => {
    const administrator = await givenPerson(db, { role: "administrator" });

    const demotion = db.transaction((tx) => changeRoles(tx, administrator, { personId: administrator.id, roles: everywhere("author") }));
    await expect(demotion).rejects.toThrow("last_administrator");
    await expect(db.transaction((tx) => deactivatePerson(tx, administrator, { personId: administrator.id }))).rejects.toThrow("last_administrator");

    expect(await findPerson(db, administrator.id)).toMatchObject({ isActive: true, roles: everywhere("administrator") });
  });

  test("lets one of two administrators win who demote one another at the same moment", async ({ pool }) => {
    const [one, other] = [await givenPerson(pool, { role: "administrator" }), await givenPerson(pool, { role: "administrator" })];

    const outcomes = await Promise.allSettled([
      changeRoles(pool, one, { personId: other.id, roles: everywhere("author") }),
      changeRoles(pool, other, { personId: one.id, roles: everywhere("author") }),
    ]);

    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({ reason: { kind: "forbidden" } });
  });
});

test("who leaves is out at once, and comes back with everything but their sessions", async ({ db }) => {
  const [administrator, editor] = [await givenPerson(db, { role: "administrator" }), await givenPerson(db, { role: "editor" })];
  const token = await openSession(db, { personId: editor.id, userAgent: "", secondFactor: "none" });

  await deactivatePerson(db, administrator, { personId: editor.id });
  expect(await findSignedIn(db, token)).toBeNull();

  await reactivatePerson(db, administrator, { personId: editor.id });
  expect(await findSignedIn(db, token)).toBeNull();
  expect(await findPerson(db, editor.id)).toMatchObject({ isActive: true, roles: everywhere("editor") });
});

test("a forced reset ends the sessions", async ({ db }) => {
  const [administrator, editor] = [await givenPerson(db, { role: "administrator" }), await givenPerson(db, { role: "editor" })];
  const token = await openSession(db, { personId: editor.id, userAgent: "", secondFactor: "none" });

  await forcePasswordReset(db, administrator, { personId: editor.id, toLetter: () => ({ subject: "", body: "" }) });

  expect(await findSignedIn(db, token)).toBeNull();
});

test("the list finds people by words of name or address, and takes signs for what they are", async ({ db }) => {
  const editor = await givenPerson(db, { role: "editor" });

  expect((await listPeople(db, { q: editor.email.slice(0, 20).toUpperCase() })).map(({ id }) => id)).toEqual([editor.id]);
  expect(await listPeople(db, { q: "%" })).toEqual([]);
});
