import { Document } from "../document.ts";
import { type Choice, type Conflict, type Decide, deciding, type Three } from "./conflict.ts";
import { mergeBlock, mergeNodes } from "./merge-nodes.ts";
import { mergeTokens } from "./merge-tokens.ts";
import { isSame } from "./node.ts";
import { textOf, toTokens } from "./tokens.ts";

export interface Merge<Value> {
  value: Value;
  /** In the order of the text; none when nobody has to decide. */
  conflicts: Conflict[];
}

/**
 * What two people made of one document: block by block, and word by word in a block that both changed. Conflicts are
 * settled by `choices` in their order; those it has nothing for keep both.
 */
export function mergeDocuments(three: Three<Document>, choices: readonly Choice[] = []): Merge<Document> {
  const { decide, conflicts } = deciding(choices);
  return { value: mergeWholeDocuments(three, decide), conflicts };
}

/** The same for a caller that has conflicts of its own to count. */
export function mergeWholeDocuments({ base, mine, theirs }: Three<Document>, decide: Decide): Document {
  if (isSame(base, mine)) return theirs;
  if (isSame(base, theirs) || isSame(mine, theirs)) return mine;

  const contents = { base: base.content, mine: mine.content, theirs: theirs.content };
  const mergeWith = (settle: Decide) => Document.safeParse({ type: "doc", content: mergeNodes(contents, (block) => mergeBlock(block, settle), settle) });
  const both = mergeWith(() => "both");
  // Past a limit of the format nothing is cut off: one of the two texts has to do.
  if (!both.success) return chooseOne({ base, mine, theirs }, decide);
  // Choices that do not go together in one table: then nothing of either side is left out.
  return mergeWith(decide).data ?? both.data;
}

/** Headlines and ledes: words without formatting. */
export function mergeWords({ base, mine, theirs }: Three<string>, decide: Decide): string {
  const [was, here, there] = [base, mine, theirs].map((text) => toTokens([{ type: "text", text }]));
  return textOf(mergeTokens({ base: was ?? [], mine: here ?? [], theirs: there ?? [] }, decide));
}

function chooseOne({ base, mine, theirs }: Three<Document>, decide: Decide): Document {
  const choice = decide({ kind: "blocks", base: base.content, mine: mine.content, theirs: theirs.content, around: { before: "", after: "" } });
  return choice === "theirs" ? theirs : mine;
}
