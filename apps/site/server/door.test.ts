import { expect, test } from "vitest";
import { withoutNonsense } from "./door.ts";

test.for(["__proto__", "constructor", "__defineGetter__", "toString", "hasOwnProperty"])("?%s means nothing", (name) =>
  expect(withoutNonsense(`/ru?${name}=1`)).toBe("/ru"),
);

test("keeps what makes a page another page", () => expect(withoutNonsense("/ru/politics/x?utm=1&comment=waiting&x=")).toBe("/ru/politics/x?comment=waiting"));
