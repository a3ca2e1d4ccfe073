import { expect, test } from "vitest";
import { shareTargets, toShareUrl } from "./share-targets.ts";

const page = { url: "https://polosa.example/ru/politics/vizit", title: "Визит: «20 соглашений» & 1 вопрос" };

test("stands in the order in which readers here share", () =>
  expect(shareTargets).toEqual(["whatsapp", "telegram", "facebook", "copy", "x", "vk", "ok", "email"]));

test("carries address and title whole through every target", () => {
  for (const target of shareTargets.filter((each) => each !== "copy")) {
    const decoded = decodeURIComponent(toShareUrl(target, page));
    expect(decoded).toContain(page.url);
    if (target !== "facebook") expect(decoded).toContain(page.title);
  }
  expect(toShareUrl("copy", page)).toBe(page.url);
});
