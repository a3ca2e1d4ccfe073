import { expect, test } from "vitest";
import { bold, bulletList, heading2, link, paragraph } from "../build.ts";
import { countWordChanges, diffNodes, diffWords } from "./differences.ts";

test("a headline says which of its words came and went", () => {
  expect(diffWords("Мост открыли утром", "Мост закрыли утром")).toEqual([
    { kind: "kept", text: "Мост " },
    { kind: "removed", text: "открыли" },
    { kind: "added", text: "закрыли" },
    { kind: "kept", text: " утром" },
  ]);
  expect(countWordChanges("Мост открыли утром", "Мост, да, закрыли утром")).toEqual({ added: 2, removed: 1 });
});

test("a paragraph that moved down stays itself, and a new one is new", () => {
  const [first, second] = [paragraph("Первый абзац о мосте"), paragraph("Второй абзац о реке")];

  const changes = diffNodes([first, second], [paragraph("Совсем другое"), first, paragraph("Второй абзац о большой реке")]);

  expect(changes.map(({ kind }) => kind)).toEqual(["added", "kept", "changed"]);
});

test("a link that leads elsewhere is marked, and says where it led", () => {
  const [change] = diffNodes([paragraph("По ", link("https://old.kz", "ссылке"))], [paragraph("По ", link("https://new.kz", "ссылке"))]);

  expect(change).toMatchObject({
    kind: "changed",
    inlines: [
      { kind: "kept", inline: { text: "По " } },
      { kind: "marked", inline: { text: "ссылке" }, before: [{ type: "link", attrs: { href: "https://old.kz" } }] },
    ],
  });
});

test("bold is named as formatting, not as other words", () => {
  const [change] = diffNodes([paragraph("три года")], [paragraph("три ", bold("года"))]);

  expect(change).toMatchObject({ inlines: [{ kind: "kept" }, { kind: "marked", before: [] }] });
});

test("a heading that was a paragraph is the same block with another type", () => {
  expect(diffNodes([paragraph("Как строили")], [heading2("Как строили")])).toMatchObject([
    { kind: "changed", attributes: [{ name: "type" }, { name: "level", after: 2 }] },
  ]);
});

test("a list says which of its points are new", () => {
  const [change] = diffNodes([bulletList("раз", "два")], [bulletList("раз", "два", "три")]);

  expect(change?.kind === "changed" && change.children.map(({ kind }) => kind)).toEqual(["kept", "kept", "added"]);
});

test("the order in which a database gives attributes back is no change", () => {
  const attrs = { caption: "", alt: "Мост" };

  expect(diffNodes([{ type: "image", attrs }], [{ attrs: { alt: "Мост", caption: "" }, type: "image" }])).toMatchObject([{ kind: "kept" }]);
});
