import { addPicture } from "@polosa/newsroom/media/commands.ts";
import { listUnfinishedPictures } from "@polosa/newsroom/media/queries.ts";
import { givenPerson } from "@polosa/newsroom/testing/builders.ts";
import { draw, givenPicture, test, uploadOf } from "@polosa/newsroom/testing/media-test.ts";
import { expect, vi } from "vitest";
import { makeRenditions } from "./renditions.ts";

test("a picture that cannot be finished is reported and keeps no other waiting", async ({ db, storage }) => {
  const report = vi.spyOn(console, "error").mockImplementation(() => {});
  const lost = await givenPicture(db, { uploadedAt: new Date("2100-01-01T00:00:00Z") });
  const author = await givenPerson(db, { role: "author" });
  await addPicture(db, author, { ...uploadOf(await draw(200, 100).png().toBuffer()), storage });

  await makeRenditions(storage).run(db);

  expect(await listUnfinishedPictures(db)).toEqual([lost]);
  expect(report).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(lost));
});
