import { image, paragraph, toDocument } from "@polosa/document/build.ts";
import { describe, expect } from "vitest";
import { givenArticle } from "../../../testing/builders.ts";
import { givenPicture, test } from "../../../testing/media-test.ts";
import { publishArticle } from "../../publications/commands.ts";
import { toDay, toLicenceState } from "./rules.ts";

const words = { alt: "Вид", caption: "", credit: "Фото" };
const inDays = (days: number) => toDay(new Date(Date.now() + days * 86_400_000), "Asia/Almaty");

describe("publishing", () => {
  test("is refused with a picture whose licence ended, in the text or above it", async ({ db }) => {
    const mediaId = await givenPicture(db, { licenceEndsOn: inDays(-1) });
    const inText = await givenArticle(db, { document: toDocument(paragraph("Текст"), image({ mediaId, ...words })) });
    const above = await givenArticle(db, { lead: { mediaId, ...words } });

    for (const { id, revision, editor } of [inText, above])
      await expect(publishArticle(db, editor, { articleId: id, revision })).rejects.toMatchObject({ kind: "invalid", reason: "licence_ended" });
  });

  test("is allowed on the licence's last day", async ({ db }) => {
    const mediaId = await givenPicture(db, { licenceEndsOn: inDays(0) });
    const { id, revision, editor } = await givenArticle(db, { lead: { mediaId, ...words } });

    await publishArticle(db, editor, { articleId: id, revision });
  });
});

test("a day ends when it ends in the newsroom", () => {
  expect(toDay(new Date("2026-03-01T20:30:00Z"), "Asia/Almaty")).toBe("2026-03-02");
  expect(toDay(new Date("2026-03-01T20:30:00Z"), "UTC")).toBe("2026-03-01");
});

test("a licence is about to end for thirty days", () => {
  const states = [null, "2026-06-01", "2026-03-31", "2026-03-01", "2026-02-28"].map((endsOn) => toLicenceState(endsOn, "2026-03-01"));

  expect(states).toEqual(["unlimited", "running", "ending", "ending", "ended"]);
});
