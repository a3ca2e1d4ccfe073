import { expect, test } from "vitest";
import { addMonths, toMonth, toThisMonth } from "./months.ts";

test("months go on over the year, both ways", () => {
  expect([addMonths("2026-12", 1), addMonths("2026-01", -1), addMonths("2026-05", 0)]).toEqual(["2027-01", "2025-12", "2026-05"]);
});

test("what is no month is the one that runs", () => {
  const now = toThisMonth("Asia/Almaty");

  expect([toMonth("2026-13", "Asia/Almaty"), toMonth(undefined, "Asia/Almaty"), toMonth(["2026-01"], "Asia/Almaty")]).toEqual([now, now, now]);
  expect(toMonth("2026-01", "Asia/Almaty")).toBe("2026-01");
});
