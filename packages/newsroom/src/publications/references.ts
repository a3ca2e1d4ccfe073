import type { References } from "@polosa/document/render/references.ts";
import { toPagePicture } from "../media/rules.ts";
import type { PublishedArticle } from "./queries.ts";

/** What the document refers to, ready for a page. */
export function toReferences({ pictures, links, files }: Pick<PublishedArticle, "pictures" | "links" | "files">): References {
  return {
    pictures: mapValues(pictures, toPagePicture),
    links: mapValues(links, ({ path, headline, picture }) => ({ path, headline, picture: picture && toPagePicture(picture) })),
    files,
  };
}

const mapValues = <Given, Made>(record: Record<string, Given>, make: (given: Given) => Made): Record<string, Made> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]));
