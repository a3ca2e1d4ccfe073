import { expect, test } from "vitest";
import { withoutNonsense } from "./door.ts";

test.for(["__proto__", "constructor", "__defineGetter__", "toString", "hasOwnProperty"])("?%s means nothing", (name) =>
  expect(withoutNonsense(`/ru?${name}=1`)).toBe("/ru"),
);

test("keeps what makes a page another page", () => expect(withoutNonsense("/ru/politics/x?utm=1&comment=waiting&x=")).toBe("/ru/politics/x?comment=waiting"));

test.for([
  ["/ru/politics/x?sort=newest&thread=0198f3a2-7d5e-7c41-9b1e-2f6f0b8a4c11", "/ru/politics/x?sort=newest&thread=0198f3a2-7d5e-7c41-9b1e-2f6f0b8a4c11"],
  ["/ru/politics/x?sort=oldest", "/ru/politics/x"],
  ["/ru/politics/x?sort=loudest&thread=all", "/ru/politics/x"],
  ["/comments/write?article=1&parent=2", "/comments/write?article=1&parent=2"],
])("takes %s for %s", ([asked, meant]) => expect(withoutNonsense(asked ?? "")).toBe(meant));
