import { describe, expect, test } from "vitest";
import { parseInput } from "../kernel/errors.ts";
import { PostComment } from "./input.ts";

const form = { articleId: "0198f3a2-7d5e-7c41-9b1e-2f6f0b8a4c11", parentId: null, formKey: null, name: "Имя", body: "Текст", addressHash: "x" };

test("keeps markup as the plain text it is", () => expect(parseInput(PostComment, { ...form, body: "<b>нет</b>" }).body).toBe("<b>нет</b>"));
test("tidies line ends and empty lines", () => expect(parseInput(PostComment, { ...form, body: "  раз\r\n\r\n\r\n\r\nдва " }).body).toBe("раз\n\nдва"));
test("counts what is left after tidying", () => expect(parseInput(PostComment, { ...form, body: ` ${"а".repeat(4_000)} ` }).body).toHaveLength(4_000));

describe("refuses, naming field and reason:", () => {
  test.for<[string, object, Record<string, string>]>([
    ["no words", { body: " \n " }, { body: "comment_empty" }],
    ["too many words", { body: "а".repeat(4_001) }, { body: "comment_too_long" }],
    ["control characters", { body: "а\u0000б" }, { body: "control_characters" }],
    ["a name turned round", { name: "abc\u202e" }, { name: "control_characters" }],
    ["no name and no words, both at once", { name: "", body: "" }, { name: "name_missing", body: "comment_empty" }],
    ["no article", { articleId: "" }, { articleId: "article_missing" }],
  ])("%s", ([, change, fields]) => expect(() => parseInput(PostComment, { ...form, ...change })).toThrow(expect.objectContaining({ kind: "invalid", fields })));
});
