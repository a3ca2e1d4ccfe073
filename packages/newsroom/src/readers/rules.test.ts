import { expect, test } from "vitest";
import { mustSignIn } from "./rules.ts";

test.for([
  ["open", null, false],
  ["open", "open", false],
  ["email", null, true],
  ["email", "open", true],
  ["email", "email", false],
  ["phone", "email", true],
  ["oidc", "oidc", false],
] as const)("where the site asks for %s, a reader known by %s must sign in: %s", ([identity, way, must]) =>
  expect(mustSignIn(identity, way && { way })).toBe(must),
);
