import { expect, test } from "vitest";
import type { Picture } from "../media/rules.ts";
import { toPagePicture } from "../media/rules.ts";
import { parsePreviewedAddress, toPreviewedPicture } from "./rules.ts";

const hash = "a".repeat(64);
const picture: Picture = {
  id: "0197f3f0-7c00-7000-8000-000000000000",
  hash,
  ai: "none",
  width: 640,
  height: 480,
  widths: [320, 640],
  formats: ["webp", "jpeg"],
  focus: { x: 0.5, y: 0.5 },
  crops: {},
};

test("every address of a previewed picture says by which preview it opens", () => {
  const { src, sources } = toPagePicture(toPreviewedPicture(picture, "payload.signature"));

  const addresses = [src, ...sources.flatMap(({ srcSet }) => srcSet.split(", ").map((each) => each.split(" ")[0] ?? ""))];
  expect(addresses).toHaveLength(3);
  for (const address of addresses) {
    expect(parsePreviewedAddress(address.slice("/media/".length))).toEqual({ token: "payload.signature", address: expect.stringMatching(`^${hash}/`) });
  }
});

test.for([`${hash}/320.webp`, "preview/320.webp", `preview//${hash}/320.webp`, `preview/a%2fb/${hash}/320.webp`])("%s is no such address", (address) =>
  expect(parsePreviewedAddress(address)).toBeNull(),
);
