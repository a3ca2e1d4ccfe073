import { isSame } from "@polosa/document/compare/node.ts";
import type { RevisionText } from "@polosa/newsroom/articles/input.ts";

/** The fields that people read as words. */
export const fieldNames = [
  "headline",
  "lede",
  "byline",
  "topics",
  "kind",
  "adult",
  "ai",
  "officialReply",
  "fundedBy",
  "searchTitle",
  "searchDescription",
  "socialTitle",
  "socialDescription",
] as const;
export type FieldName = (typeof fieldNames)[number];

export interface FieldDifference {
  name: FieldName;
  before: string;
  after: string;
}

/** The fields in which two revisions differ. `names` are those of authors and topics by id; `say` puts a value into words. */
export function listFieldDifferences(
  texts: { before: RevisionText; after: RevisionText },
  names: Record<string, string>,
  say: (name: "kind" | "ai" | "yes", value: string) => string,
): FieldDifference[] {
  const [before, after] = [toWords(texts.before), toWords(texts.after)];
  return fieldNames.filter((name) => !isSame(before[name], after[name])).map((name) => ({ name, before: before[name], after: after[name] }));

  function toWords({ headline, lede, byline, topicIds, kind, labels, search, social }: RevisionText): Record<FieldName, string> {
    return {
      headline,
      lede,
      byline: byline.map(({ authorId }) => names[authorId] ?? "").join(", "),
      topics: topicIds.map((id) => names[id] ?? "").join(", "),
      kind: say("kind", kind),
      adult: labels.adult ? say("yes", "") : "",
      ai: say("ai", labels.ai),
      officialReply: labels.officialReply ? say("yes", "") : "",
      fundedBy: labels.fundedBy,
      searchTitle: search.title,
      searchDescription: search.description,
      socialTitle: social.title,
      socialDescription: social.description,
    };
  }
}
