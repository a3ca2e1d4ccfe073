import { expect, test } from "vitest";
import { seal, unseal } from "./keys.ts";

const secret = "s".repeat(32);

test("what was sealed opens with the same secret and label, and looks different each time", () => {
  const [first, second] = [seal(secret, "codes", "JBSWY3DP"), seal(secret, "codes", "JBSWY3DP")];

  expect(unseal(secret, "codes", first)).toBe("JBSWY3DP");
  expect(first).not.toBe(second);
  expect(Buffer.from(first, "base64").toString("latin1")).not.toContain("JBSWY3DP");
});

test("nothing opens under another secret, another label or with a byte changed", () => {
  const sealed = seal(secret, "codes", "JBSWY3DP");
  const bytes = Buffer.from(sealed, "base64");
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);

  expect(() => unseal("t".repeat(32), "codes", sealed)).toThrow();
  expect(() => unseal(secret, "letters", sealed)).toThrow();
  expect(() => unseal(secret, "codes", bytes.toString("base64"))).toThrow();
});
