import { expect, test } from "vitest";
import { toPhoneNumber } from "./rules.ts";

test.for([
  ["+7 701 123 45 67", "+77011234567"],
  ["8 (701) 123-45-67", "+77011234567"],
  ["87011234567", "+77011234567"],
  ["7 701 1234567", "+77011234567"],
  ["701 123 45 67", "+77011234567"],
  ["0044 20 7946 0018", "+442079460018"],
  ["+996 555 123 456", "+996555123456"],
] as const)("%s is %s", ([typed, number]) => expect(toPhoneNumber(typed)).toBe(number));

test.for(["", "12345", "+", "+0123456789", "8701123456", "+7701123456789012", "+7701abc4567", "٧٠١١٢٣٤٥٦٧"])("%s is no number", (typed) =>
  expect(toPhoneNumber(typed)).toBeNull(),
);
