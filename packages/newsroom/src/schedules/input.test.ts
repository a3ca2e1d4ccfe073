import { expect, test } from "vitest";
import { parseInput } from "../kernel/errors.ts";
import { ScheduleTakedown } from "./input.ts";

const planned = { articleId: "0197f3f0-7c00-7000-8000-000000000000", dueAt: "2026-12-01T00:00:00.000Z", reason: "Договор до полуночи" };

test("what readers are told of a planned takedown may be left out", () => {
  expect(parseInput(ScheduleTakedown, planned).publicReason).toBe("");
  expect(parseInput(ScheduleTakedown, { ...planned, publicReason: "  Срок договора истёк. " }).publicReason).toBe("Срок договора истёк.");
});

test("what readers are told has a length", () => {
  expect(() => parseInput(ScheduleTakedown, { ...planned, publicReason: "а".repeat(501) })).toThrow(
    expect.objectContaining({ fields: { publicReason: "reason_too_long" } }),
  );
});
