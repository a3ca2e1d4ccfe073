import { expect, test } from "vitest";
import { isNarrowed, toFilters, toListAddress } from "./filters.ts";

test("every view of the list has an address, and the address gives the view back", () => {
  const address = "/articles?q=%D0%BC%D0%BE%D1%81%D1%82&state=draft&language=kk&mine=1";

  const filters = toFilters(Object.fromEntries(new URL(address, "http://localhost").searchParams));

  expect(filters).toMatchObject({ search: "мост", state: "draft", locale: "kk", mine: true, sectionId: null });
  expect(toListAddress(filters)).toBe(address);
});

test("an address that makes no sense is the whole list", () => {
  const filters = toFilters({ state: "burnt", language: ["ru", "kk"], section: "politics", after: undefined });

  expect(isNarrowed(filters)).toBe(false);
  expect(toListAddress(filters)).toBe("/articles");
});
