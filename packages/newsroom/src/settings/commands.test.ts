import { staleKeys } from "@polosa/db/schema/stale-keys.ts";
import { expect } from "vitest";
import { givenPerson } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { parseInput } from "../kernel/errors.ts";
import { setSetting } from "./commands.ts";
import { SetSetting } from "./input.ts";
import { getSettings } from "./queries.ts";

test("what readers see of the settings makes their pages stale, the rest does not", async ({ db }) => {
  const administrator = await givenPerson(db, { role: "administrator" });

  await setSetting(db, administrator, { key: "fourEyes", value: true });
  expect(await db.select().from(staleKeys)).toEqual([]);

  await setSetting(db, administrator, { key: "comments", value: "closed" });
  expect(await db.select({ key: staleKeys.key }).from(staleKeys)).toEqual([{ key: "site" }]);
  expect(await getSettings(db)).toMatchObject({ fourEyes: true, comments: "closed", secondFactorFor: [] });
});

test.for([
  [{ key: "timeZone", value: "Asia/Nowhere" }, "unknown_time_zone"],
  [{ key: "siteName", value: { kk: "Полоса", ru: " ", en: "Polosa" } }, "site_name_missing"],
  [{ key: "colour", value: "red" }, "malformed"],
  [{ key: "secondFactorFor", value: ["king"] }, "malformed"],
] as const)("%j is refused", ([given, reason]) => {
  expect(() => parseInput(SetSetting, given)).toThrow(reason);
});
