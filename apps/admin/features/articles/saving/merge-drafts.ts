import type { Choice, Conflict, Decide, Three } from "@polosa/document/compare/conflict.ts";
import { mergeWholeDocuments, mergeWords } from "@polosa/document/compare/merge-documents.ts";
import { mergeValues } from "@polosa/document/compare/merge-nodes.ts";
import type { Newest } from "../loaders.ts";

/** All that a draft says. */
export type WholeDraft = Newest["draft"];
type Fields = WholeDraft["fields"];

export type FieldName = Exclude<keyof Fields, "headline" | "lede">;

/** Words that can be shown side by side, or a field of which there can be only one. */
export type DraftConflict = { place: "headline" | "lede" | "document"; words: Conflict } | { place: FieldName; mine: Fields; theirs: Fields };

/** What two people made of one draft. Conflicts are settled by `choices` in their order. */
export function mergeDrafts(drafts: Three<WholeDraft>, choices: readonly Choice[]): { draft: WholeDraft; conflicts: DraftConflict[] } {
  const conflicts: DraftConflict[] = [];
  const decide = (conflict: DraftConflict): Choice => choices[conflicts.push(conflict) - 1] ?? "both";
  const inWords =
    (place: "headline" | "lede" | "document"): Decide =>
    (words) =>
      decide({ place, words });

  const { base, mine, theirs } = { base: drafts.base.fields, mine: drafts.mine.fields, theirs: drafts.theirs.fields };
  function one<Name extends FieldName>(name: Name): Fields[Name] {
    const merged = mergeValues<Fields[Name]>({ base: base[name], mine: mine[name], theirs: theirs[name] });
    if (merged) return merged.value;
    return decide({ place: name, mine, theirs }) === "theirs" ? theirs[name] : mine[name];
  }

  const fields: Fields = {
    headline: mergeWords({ base: base.headline, mine: mine.headline, theirs: theirs.headline }, inWords("headline")),
    lede: mergeWords({ base: base.lede, mine: mine.lede, theirs: theirs.lede }, inWords("lede")),
    sectionId: one("sectionId"),
    byline: one("byline"),
    lead: one("lead"),
    kind: one("kind"),
    labels: one("labels"),
    topicIds: one("topicIds"),
    search: one("search"),
    social: one("social"),
  };
  const documents = { base: drafts.base.document, mine: drafts.mine.document, theirs: drafts.theirs.document };
  return { draft: { fields, document: mergeWholeDocuments(documents, inWords("document")) }, conflicts };
}
