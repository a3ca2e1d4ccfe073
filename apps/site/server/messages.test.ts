import { expect, test } from "vitest";
import { messagesOf } from "./messages.ts";

const keysOf = (messages: object, prefix = ""): string[] =>
  Object.entries(messages).flatMap(([key, value]) => (typeof value === "string" ? [`${prefix}${key}`] : keysOf(value, `${prefix}${key}.`)));

test("says everything in all three languages", () => {
  expect(keysOf(messagesOf("kk"))).toEqual(keysOf(messagesOf("ru")));
  expect(keysOf(messagesOf("en"))).toEqual(keysOf(messagesOf("ru")));
});
