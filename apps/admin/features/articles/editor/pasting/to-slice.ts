import type { Document } from "@polosa/document/document.ts";
import { Fragment, Node, type Schema, Slice } from "@tiptap/pm/model";

/** A document as something to paste: its first and last paragraph run on with the text they are put into. */
export function toSlice(schema: Schema, { content }: Document): Slice {
  const nodes = content.map((block) => Node.fromJSON(schema, block));
  return new Slice(Fragment.from(nodes), openness(nodes.at(0)), openness(nodes.at(-1)));
}

const openness = (node: Node | undefined): 0 | 1 => (node?.type.name === "paragraph" ? 1 : 0);
