import type { Locale } from "@polosa/db/schema/columns.ts";
import type { Block, Document, Inline } from "@polosa/document/document.ts";
import { toLinkedArticleId } from "@polosa/document/document.ts";
import { toPlainText } from "@polosa/document/plain-text.ts";
import type { RevisionText } from "./input.ts";

const SLUG_LIMIT = 80;

/** Letter by letter, as Kazakh and Russian names are written in Latin in addresses. */
const latin: Record<string, string> = {
  а: "a",
  ә: "a",
  б: "b",
  в: "v",
  г: "g",
  ғ: "g",
  д: "d",
  е: "e",
  ё: "yo",
  ж: "zh",
  з: "z",
  и: "i",
  й: "y",
  к: "k",
  қ: "q",
  л: "l",
  м: "m",
  н: "n",
  ң: "n",
  о: "o",
  ө: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ұ: "u",
  ү: "u",
  ф: "f",
  х: "kh",
  һ: "h",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  і: "i",
  ь: "",
  э: "e",
  ю: "yu",
  я: "ya",
};

/** `kk` reads у as u and и as i, as does `ru`; they differ in х (h in Kazakh). Empty when nothing of the headline is left. */
export function toSlug(headline: string, locale: Locale): string {
  const spelled = [...headline.toLowerCase().normalize("NFC")].map((letter) => (locale === "kk" && letter === "х" ? "h" : (latin[letter] ?? letter))).join("");
  const words =
    spelled
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/['’ʼ]/g, "")
      .match(/[a-z0-9]+/g) ?? [];
  let slug = "";
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > SLUG_LIMIT) break;
    slug = longer;
  }
  return slug || (words[0] ?? "").slice(0, SLUG_LIMIT);
}

/** The reasons why this text may not be published yet; none when it may. */
export function publicationGaps(text: Pick<RevisionText, "headline" | "document" | "authorIds" | "lead">): string[] {
  const gaps: string[] = [];
  if (text.headline.trim() === "") gaps.push("headline_missing");
  if (toPlainText(text.document).trim() === "") gaps.push("body_missing");
  if (text.authorIds.length === 0) gaps.push("byline_missing");
  if (listImages(text.document).some((image) => image.alt.trim() === "") || text.lead?.alt.trim() === "") gaps.push("alt_missing");
  return gaps;
}

/** Ids of the media a document shows. */
export const listMediaIds = (document: Document): string[] => [...new Set(listImages(document).map((image) => image.mediaId))];

/** Ids of the articles a document links to. */
export function listLinkedArticleIds(document: Document): string[] {
  const hrefs = document.content.flatMap(listInline).flatMap((inline) => (inline.type === "text" ? (inline.marks ?? []) : []));
  const ids = hrefs.flatMap((mark) => (mark.type === "link" ? [toLinkedArticleId(mark.attrs.href)] : []));
  return [...new Set(ids.filter((id) => id !== null))];
}

const listImages = (document: Document) => document.content.flatMap((block) => (block.type === "image" ? [block.attrs] : []));

function listInline(block: Block): Inline[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return block.content ?? [];
    case "blockquote":
      return block.content.flatMap((paragraph) => paragraph.content ?? []);
    case "bulletList":
    case "orderedList":
      return block.content.flatMap((entry) => entry.content.flatMap((paragraph) => paragraph.content ?? []));
    case "image":
      return [];
  }
}
