import { auditEntries } from "@polosa/db/schema/audit.ts";
import { letters } from "@polosa/db/schema/notices.ts";
import { describe, expect } from "vitest";
import { givenPerson, givenSection } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { givenOrigin } from "../../testing/origins.ts";
import { signIn } from "../arrivals/commands.ts";
import { deactivatePerson } from "../people/commands.ts";
import { findPerson } from "../people/queries.ts";
import { acceptInvitation, invitePerson, revokeInvitation } from "./commands.ts";
import { findInvitation, listInvitations } from "./queries.ts";

const toLetter = (token: string) => ({ subject: "Приглашение", body: `{admin}/invitation/${token}` });
const newcomer = { name: "Дана Ахметова", locale: "kk", password: "конь скачет тихо" } as const;

async function givenInvitation(db: Parameters<typeof findPerson>[0], email = "dana@newsroom.example") {
  const administrator = { ...(await givenPerson(db, { role: "administrator" })), locale: "ru" as const };
  const section = await givenSection(db);
  const token = await invitePerson(db, administrator, { email, name: "Дана", roles: [{ role: "editor", sectionId: section.id }], toLetter });
  return { administrator, section, token };
}

describe("invitePerson", () => {
  test("sends a link that makes a person with those roles, who can sign in", async ({ db }) => {
    const { section, token } = await givenInvitation(db);

    const id = await acceptInvitation(db, { token, ...newcomer });

    expect(await findPerson(db, id)).toMatchObject({
      name: "Дана Ахметова",
      email: "dana@newsroom.example",
      roles: [{ role: "editor", sectionId: section.id }],
    });
    expect(await signIn(db, { email: "dana@newsroom.example", password: newcomer.password }, givenOrigin())).not.toBeNull();
    expect(await db.select({ to: letters.toAddress, body: letters.body }).from(letters)).toEqual([
      { to: "dana@newsroom.example", body: `{admin}/invitation/${token}` },
    ]);
    expect(await db.select({ act: auditEntries.act }).from(auditEntries).orderBy(auditEntries.number)).toEqual([
      { act: "invitePerson" },
      { act: "acceptInvitation" },
    ]);
  });

  test("takes the place of an earlier one for the same address", async ({ db }) => {
    const { administrator, token } = await givenInvitation(db);

    const newer = await invitePerson(db, administrator, {
      email: "DANA@newsroom.example",
      name: "Дана",
      roles: [{ role: "author", sectionId: null }],
      toLetter,
    });

    expect(await findInvitation(db, token)).toBeNull();
    expect(await findInvitation(db, newer)).toMatchObject({ roles: [{ role: "author" }] });
  });

  test("is refused for an address that somebody has", async ({ db }) => {
    const { administrator } = await givenInvitation(db);
    const roles = [{ role: "author" as const, sectionId: null }];

    await expect(invitePerson(db, administrator, { email: administrator.email.toUpperCase(), name: "Я", roles, toLetter })).rejects.toThrow("email_taken");
  });
});

describe("an invitation", () => {
  test("makes one person, even when it is accepted twice at the same moment", async ({ pool }) => {
    const { token } = await givenInvitation(pool);

    const accepted = await Promise.allSettled([acceptInvitation(pool, { token, ...newcomer }), acceptInvitation(pool, { token, ...newcomer })]);

    expect(accepted.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  test("opens nothing once it was revoked, or whoever gave it has left", async ({ db }) => {
    const { administrator, token } = await givenInvitation(db);
    const [invitation] = await listInvitations(db);
    await revokeInvitation(db, administrator, { invitationId: invitation?.id ?? "" });
    await expect(acceptInvitation(db, { token, ...newcomer })).rejects.toThrow("invitation_over");

    const another = await givenInvitation(db);
    await deactivatePerson(db, administrator, { personId: another.administrator.id });
    await expect(acceptInvitation(db, { token: another.token, ...newcomer })).rejects.toThrow("invitation_over");
  });

  test("is not used up by a password that will not do", async ({ db }) => {
    const { token } = await givenInvitation(db);

    await expect(acceptInvitation(db, { token, ...newcomer, password: "dana@newsroom.example" })).rejects.toThrow("password_is_email");

    expect(await findInvitation(db, token)).not.toBeNull();
  });
});
