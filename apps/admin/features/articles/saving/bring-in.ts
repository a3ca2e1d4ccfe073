import { diffNodes } from "@polosa/document/compare/differences.ts";
import { Document } from "@polosa/document/document.ts";
import { Fragment, type Node } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import { EditorDocument } from "../editor/local-copy.ts";
import { toDocument } from "../editor/to-document.ts";

/** Puts another text into the editor; undoing takes back what was typed here, not what came from elsewhere. */
export function bringIn(editor: Editor, document: Document): void {
  const shown = Document.safeParse(toDocument(editor.getJSON()));
  const transaction = changeTo(editor.state, { shown: shown.success ? shown.data : null, document });
  editor.view.dispatch(transaction.setMeta("addToHistory", false).setMeta("preventUpdate", true));
}

/** Changes only what differs, so that the cursor stays where it is in what does not. */
export function changeTo(state: EditorState, { shown, document }: { shown: Document | null; document: Document }): Transaction {
  const wanted = state.schema.nodeFromJSON(EditorDocument.parse(document));
  const transaction = state.tr;
  if (shown) changeBlocks(transaction, wanted, diffNodes(shown.content, document.content));
  return transaction.doc.eq(wanted) ? transaction : transaction.replaceWith(0, transaction.doc.content.size, wanted.content);
}

/** Block by block from the top; `place` counts the blocks that are wanted, `at` where they stand by now. */
function changeBlocks(transaction: Transaction, wanted: Node, changes: ReturnType<typeof diffNodes>): void {
  let [place, at] = [0, 0];
  for (const { kind } of changes) {
    const [old, young] = [transaction.doc.nodeAt(at), wanted.maybeChild(place)];
    if (kind === "removed" && old) transaction.delete(at, at + old.nodeSize);
    if (kind === "added" && young) transaction.insert(at, young);
    if (kind === "changed" && old && young) changeBlock(transaction, { old, young, at });
    if (kind === "removed") continue;
    at += young?.nodeSize ?? 0;
    place += 1;
  }
}

function changeBlock(transaction: Transaction, { old, young, at }: { old: Node; young: Node; at: number }): void {
  const start = old.type === young.type && Fragment.from(old).findDiffStart(Fragment.from(young), at);
  const end = Fragment.from(old).findDiffEnd(Fragment.from(young), at + old.nodeSize, at + young.nodeSize);
  // A difference that reaches the block's own edge is one of the block.
  if (typeof start !== "number" || !end || start <= at) {
    transaction.replaceWith(at, at + old.nodeSize, young);
    return;
  }
  // Where the same letters stand on both sides of a change, what begins after it ends is counted twice.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  transaction.replace(start, end.a + overlap, young.slice(start - at - 1, end.b + overlap - at - 1));
}
