import { expect, test } from "vitest";
import { refusePassword } from "./rules.ts";

test.for([
  ["коротко", "password_too_short"],
  ["Aigerim.T@Newsroom.example", "password_is_email"],
  ["aigerim.tasbolatova", null],
  ["Qwerty12345", "password_too_common"],
  ["Йцукен12345", "password_too_common"],
  ["aaaaaaaaaaaa", "password_too_common"],
  ["abcabcabcabc", "password_too_common"],
  ["конь скачет тихо", null],
])("of %s says %s", ([password, refusal]) => {
  expect(refusePassword(password ?? "", "aigerim.t@newsroom.example")).toBe(refusal);
});
