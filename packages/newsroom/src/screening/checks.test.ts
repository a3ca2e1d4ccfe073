import { describe, expect, test } from "vitest";
import { type Posted, screenComment } from "./checks.ts";

const fine: Posted = { body: "Спасибо, интересно.", threadOpen: true, recentFromAddress: 0, alreadySaid: false, knownReader: true };

test("lets a known reader's plain words through", () => expect(screenComment(fine)).toEqual({ outcome: "allow", reason: "clean" }));

describe("refuses", () => {
  test("anything while the thread is closed", () =>
    expect(screenComment({ ...fine, threadOpen: false })).toMatchObject({ outcome: "refuse", reason: "thread_closed" }));
  test("the sixth in a minute", () => expect(screenComment({ ...fine, recentFromAddress: 5 })).toMatchObject({ outcome: "refuse", reason: "too_fast" }));
  test("what was said already", () => expect(screenComment({ ...fine, alreadySaid: true })).toMatchObject({ outcome: "refuse", reason: "repeated" }));
  test("before it holds", () => expect(screenComment({ ...fine, alreadySaid: true, knownReader: false })).toMatchObject({ outcome: "refuse" }));
});

describe("holds", () => {
  test("a reader nobody knows", () => expect(screenComment({ ...fine, knownReader: false })).toEqual({ outcome: "hold", reason: "new_reader" }));
  test("two links", () => expect(screenComment({ ...fine, body: "https://a.example и www.b.example" })).toMatchObject({ reason: "many_links" }));
  test("shouting, in any alphabet", () => expect(screenComment({ ...fine, body: "БҰЛ ҚАЛАЙ БОЛҒАНЫ, АҒАЙЫН" })).toMatchObject({ reason: "shouting" }));
});

test("hears shouting beside a quiet link", () =>
  expect(screenComment({ ...fine, body: "ПЕРВЫЙ УРОК БЕСПЛАТНО ДЛЯ ВСЕХ http://example.example/a-very-long-quiet-address" })).toMatchObject({
    reason: "shouting",
  }));

test("does not take an abbreviation for shouting", () => expect(screenComment({ ...fine, body: "ОДКБ и КазНУ" })).toMatchObject({ outcome: "allow" }));
