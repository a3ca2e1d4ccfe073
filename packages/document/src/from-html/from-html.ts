import { toBlocks } from "./blocks/to-blocks.ts";
import { withBoldHeadings } from "./bold-headings.ts";
import { type Converted, toConverted } from "./fit.ts";
import { findNotes } from "./footnotes.ts";
import { fromPlainText } from "./from-plain-text.ts";
import { withoutFurniture } from "./furniture.ts";
import type { Lost } from "./lost.ts";
import { toSource } from "./source.ts";
import { parseTree } from "./tree.ts";

/** HTML as Word, Google Docs, WordPress and pages give it, as a document; and what of it a document cannot keep. Two million characters are read at most. */
export function fromHtml(html: string): Converted {
  const lost: Lost[] = [];
  const source = toSource(html, lost);
  const nodes = parseTree(source);
  if (!nodes) return fromBrokenHtml(source);
  const place = { lost, notes: findNotes(nodes), marks: [], lists: 0, caption: "" };
  return toConverted(withBoldHeadings(withoutFurniture(toBlocks(nodes, place), lost)), lost);
}

/** What is nested thousands of times was made to break readers; its words are all there is to keep. */
function fromBrokenHtml(source: string): Converted {
  const { document, lost } = fromPlainText(source.replaceAll(/<[^<>]*>/g, "\n"));
  return { document, lost: [{ what: "markup", text: "" }, ...lost] };
}
