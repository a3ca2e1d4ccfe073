import type { Locale } from "@polosa/db/schema/columns.ts";
import { toPlainText } from "@polosa/document/plain-text.ts";
import { listImages } from "@polosa/document/walk.ts";
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

/** The slug of an article that has no headline yet. */
export const nameless = (articleId: string): string => `draft-${articleId}`;

/** What a new article says. */
export const emptyText = (): RevisionText => ({
  headline: "",
  lede: "",
  document: { type: "doc", content: [{ type: "paragraph" }] },
  byline: [],
  lead: null,
  kind: "news",
  labels: { adult: false, ai: "none", officialReply: false, fundedBy: "" },
  topicIds: [],
  search: { title: "", description: "" },
  social: { title: "", description: "" },
});

/** What publishing looks at. */
export type PublicationText = Pick<RevisionText, "headline" | "document" | "byline" | "lead" | "kind" | "labels">;

/** The reasons why this text may not be published yet; none when it may. */
export function publicationGaps(text: PublicationText): string[] {
  const pictures = [...listImages(text.document), ...(text.lead ? [text.lead] : [])];
  const gaps: [boolean, string][] = [
    [text.headline.trim() === "", "headline_missing"],
    // The address is made of it, and readers keep addresses for ever.
    [text.headline.trim() !== "" && toSlug(text.headline, "ru") === "", "headline_unspellable"],
    [toPlainText(text.document).trim() === "", "body_missing"],
    [text.byline.length === 0, "byline_missing"],
    [pictures.some(({ alt }) => alt.trim() === ""), "alt_missing"],
    [pictures.some(({ credit }) => credit.trim() === ""), "credit_missing"],
    [text.kind === "advertisement" && text.labels.fundedBy.trim() === "", "funder_missing"],
  ];
  return gaps.flatMap(([isMissing, reason]) => (isMissing ? [reason] : []));
}
