import type { Mark } from "../inline.ts";
import { alignNodes, type Step } from "./align.ts";
import { listWordEdits } from "./edits.ts";
import { contentOf, isSame, kindOf, type Node } from "./node.ts";
import { isWord, type Token, toInlines, toTokens } from "./tokens.ts";

export type WordChange = { kind: "kept" | "added" | "removed"; text: string };

/** Inlines of a paragraph; `marked` were formatted or linked in another way, and say how they were before. */
export type InlineChange = { kind: "kept" | "added" | "removed"; inline: Node } | { kind: "marked"; inline: Node; before: readonly Mark[] };

export interface AttributeChange {
  name: string;
  before: unknown;
  after: unknown;
}

export type NodeChange =
  | { kind: "kept" | "added" | "removed"; node: Node }
  | { kind: "changed"; before: Node; after: Node; attributes: AttributeChange[]; inlines: InlineChange[]; children: NodeChange[] };

/** What became of each node of a list: the blocks of a document, or whatever stands in one of them. */
export function diffNodes(before: readonly Node[], after: readonly Node[]): NodeChange[] {
  return alignNodes(before, after).map(toChange);
}

/** Two texts without formatting, word by word. */
export function diffWords(before: string, after: string): WordChange[] {
  const changes = diffTokens(toTokens([{ type: "text", text: before }]), toTokens([{ type: "text", text: after }]));
  return changes.map(({ kind, tokens }) => ({ kind: kind === "marked" ? "kept" : kind, text: tokens.map(({ text }) => text).join("") }));
}

/** How many words came and how many went. */
export function countWordChanges(before: string, after: string): { added: number; removed: number } {
  const counts = { kept: 0, marked: 0, added: 0, removed: 0 };
  const [old, young] = [toTokens([{ type: "text", text: before }]), toTokens([{ type: "text", text: after }])];
  for (const { kind, tokens } of diffTokens(old, young)) counts[kind] += tokens.filter(isWord).length;
  return { added: counts.added, removed: counts.removed };
}

function toChange(step: Step): NodeChange {
  switch (step.kind) {
    case "kept":
    case "added":
      return { kind: step.kind, node: step.after };
    case "removed":
      return { kind: "removed", node: step.before };
    case "changed":
      return diffNode(step.before, step.after);
  }
}

function diffNode(before: Node, after: Node): NodeChange {
  const isText = kindOf(after) === "text";
  return {
    kind: "changed",
    before,
    after,
    attributes: diffAttributes(before, after),
    inlines: isText ? diffInlines(contentOf(before), contentOf(after)) : [],
    children: isText ? [] : diffNodes(contentOf(before), contentOf(after)),
  };
}

function diffAttributes(before: Node, after: Node): AttributeChange[] {
  const type = before.type === after.type ? [] : [{ name: "type", before: before.type, after: after.type }];
  const names = new Set([before, after].flatMap((node) => Object.keys(node.attrs ?? {})));
  const attributes = [...names].map((name) => ({ name, before: before.attrs?.[name], after: after.attrs?.[name] }));
  return [...type, ...attributes.filter((attribute) => !isSame(attribute.before, attribute.after))];
}

function diffInlines(before: readonly Node[], after: readonly Node[]): InlineChange[] {
  return diffTokens(toTokens(before), toTokens(after)).flatMap(({ kind, tokens, was }) =>
    toInlines(tokens).map((inline): InlineChange => (kind === "marked" ? { kind, inline, before: was } : { kind, inline })),
  );
}

interface Run {
  kind: "kept" | "added" | "removed" | "marked";
  tokens: Token[];
  /** How the tokens of a `marked` run were formatted. */
  was: readonly Mark[];
}

function diffTokens(before: readonly Token[], after: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let [from, start] = [0, 0];
  for (const edit of [...listWordEdits(before, after), { from: before.length, to: before.length, start: after.length, end: after.length }]) {
    runs.push(...diffKept(before.slice(from, edit.from), after.slice(start, edit.start)));
    runs.push({ kind: "removed", tokens: before.slice(edit.from, edit.to), was: [] }, { kind: "added", tokens: after.slice(edit.start, edit.end), was: [] });
    [from, start] = [edit.to, edit.end];
  }
  return runs.filter(({ tokens }) => tokens.length > 0);
}

/** The same words; which of them look otherwise. */
function diffKept(before: readonly Token[], after: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (const [place, token] of after.entries()) {
    const was = before[place]?.marks ?? [];
    const kind = isSame(was, token.marks) ? "kept" : "marked";
    const last = runs.at(-1);
    if (last?.kind === kind && (kind === "kept" || isSame(last.was, was))) last.tokens.push(token);
    else runs.push({ kind, tokens: [token], was });
  }
  return runs;
}
