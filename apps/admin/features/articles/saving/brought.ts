import { diffWords } from "@polosa/document/compare/differences.ts";
import { toPlainText } from "@polosa/document/plain-text.ts";
import type { WholeDraft } from "./merge-drafts.ts";

const SHOWN = 120;

/** The words that a merge brought into a draft, as far as a notice has room for them; empty when it only took some out. */
export function wordsBrought(before: WholeDraft, after: WholeDraft): string {
  const added = diffWords(toText(before), toText(after)).flatMap(({ kind, text }) => (kind === "added" && text.trim() ? [text.trim()] : []));
  const words = added.join(" … ").replaceAll("\n", " ");
  return words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()}…` : words;
}

const toText = ({ fields, document }: WholeDraft): string => [fields.headline, fields.lede, toPlainText(document)].join("\n");
