import { expect } from "vitest";
import { givenPerson } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { isStaffName } from "./staff-names.ts";

test("a name of the staff is one however it is spelled, and more than it is none", async ({ db }) => {
  const person = await givenPerson(db, { role: "editor" });

  const spelled = ` ${person.name.toUpperCase().replaceAll(" ", "   ")} `;

  expect(await isStaffName(db, spelled)).toBe(true);
  expect(await isStaffName(db, `${person.name} Ахметова`)).toBe(false);
});
