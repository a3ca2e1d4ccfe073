import { expect, test } from "vitest";
import { fromNote, toLocal, toMoment, toNote } from "./rules.ts";

test.for([
  ["2026-11-25T09:30", "Asia/Almaty", "2026-11-25T04:30:00.000Z"],
  ["2026-01-01T00:00", "Asia/Almaty", "2025-12-31T19:00:00.000Z"],
  ["2026-07-01T12:00", "Europe/Berlin", "2026-07-01T10:00:00.000Z"],
  ["2026-12-01T12:00", "Europe/Berlin", "2026-12-01T11:00:00.000Z"],
  ["2026-10-25T04:30", "Europe/Berlin", "2026-10-25T03:30:00.000Z"],
])("%s in %s is %s, and back", ([local = "", timeZone = "", moment = ""]) => {
  expect(toMoment(local, timeZone)).toBe(moment);
  expect(toLocal(moment, timeZone)).toBe(local);
});

test("knows what is no time", () => expect(toMoment("2026-13-45T99:00", "Asia/Almaty")).toBeNull());

test.for([null, "minor" as const, { kind: "correction" as const, text: "Мост открыли в среду, а не в четверг." }])(
  "keeps what is said of a change: %j",
  (change) => expect(fromNote(toNote(change))).toEqual(change),
);
