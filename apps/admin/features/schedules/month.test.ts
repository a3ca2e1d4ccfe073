import { expect, test } from "vitest";
import { toMonth } from "./month.ts";

test("begins and ends by the newsroom's clocks", () =>
  expect(toMonth("2026-12", "Asia/Almaty")).toMatchObject({
    from: "2026-11-30T19:00:00.000Z",
    to: "2026-12-31T19:00:00.000Z",
    previous: "2026-11",
    next: "2027-01",
    blanks: 1,
  }));

test("is this month, as it is there, when none or nonsense is asked for", () => {
  const late = new Date("2026-11-30T20:00:00Z");

  expect(toMonth(undefined, "Asia/Almaty", late)).toMatchObject({ name: "2026-12", today: "2026-12-01" });
  expect(toMonth("2026-13", "Asia/Almaty", late).name).toBe("2026-12");
});

test("has the days it has", () => expect(toMonth("2028-02", "Asia/Almaty").days).toHaveLength(29));
