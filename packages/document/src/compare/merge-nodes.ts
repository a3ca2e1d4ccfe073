import { Block } from "../blocks.ts";
import { alignNodes, type Step } from "./align.ts";
import { type Choice, chosen, type Decide, type Three } from "./conflict.ts";
import { longerOf, mergeTokens } from "./merge-tokens.ts";
import { contentOf, isSame, keyOf, kindOf, type Node } from "./node.ts";
import { toInlines, toTokens } from "./tokens.ts";

type Nodes = readonly Node[];

/** Lists of nodes, whatever node they stand in. */
export function mergeNodes({ base, mine, theirs }: Three<Nodes>, merge: (three: Three<Node>) => Nodes, decide: Decide): Node[] {
  const [here, there] = [toFates(base, mine), toFates(base, theirs)];
  return [
    ...base.flatMap((node, place) => [
      ...mergeAdded(here.added[place] ?? [], there.added[place] ?? []),
      ...mergeFates({ base: node, mine: here.fates[place] ?? null, theirs: there.fates[place] ?? null }, merge, decide),
    ]),
    ...mergeAdded(here.added[base.length] ?? [], there.added[base.length] ?? []),
  ];
}

/** One block that both sides changed. What the parts of it cannot make a block of again is decided as a whole. */
export function mergeBlock(three: Three<Node>, decide: Decide): Nodes {
  const choices: Choice[] = ["mine", "theirs", "both"];
  const isWhole = choices.every((choice) => mergeNode(three, () => choice).every((node) => Block.safeParse(node).success));
  return isWhole ? mergeNode(three, decide) : decideBlocks(three, decide);
}

function mergeNode(three: Three<Node>, decide: Decide): Nodes {
  const { base, mine, theirs } = three;
  if (isSame(base, mine)) return [theirs];
  if (isSame(base, theirs) || isSame(mine, theirs)) return [mine];

  const shell = mergeShells(three);
  if (!shell) return decideBlocks(three, decide);
  if (kindOf(base) === "atom") return [shell];
  const contents = { base: contentOf(base), mine: contentOf(mine), theirs: contentOf(theirs) };
  if (kindOf(base) === "text") return mergeTexts(shell, three, decide);
  const content = mergeNodes(contents, (child) => mergeNode(child, decide), decide);
  // A list without points is none.
  return content.length > 0 ? [{ ...shell, content }] : [];
}

function mergeTexts(shell: Node, three: Three<Node>, decide: Decide): Nodes {
  const [base, mine, theirs] = [three.base, three.mine, three.theirs].map((node) => toTokens(contentOf(node)));
  if (!base || !mine || !theirs) return [];
  // Two people who began to write in one empty paragraph wrote two.
  if (base.length === 0 && !longerOf(mine, theirs)) return inOneOrder([three.mine], [three.theirs]);
  const content = toInlines(mergeTokens({ base, mine, theirs }, decide));
  return [content.length > 0 ? { ...shell, content } : shell];
}

/** What a node is and what is said of it; null when both sides said something else. */
function mergeShells({ base, mine, theirs }: Three<Node>): Node | null {
  if (base.type !== mine.type || base.type !== theirs.type) {
    const shell = mergeValues({ base: toShell(base), mine: toShell(mine), theirs: toShell(theirs) });
    return shell ? shell.value : null;
  }
  const attrs: Record<string, unknown> = {};
  for (const name of new Set([mine, theirs].flatMap((node) => Object.keys(node.attrs ?? {})))) {
    const merged = mergeValues({ base: base.attrs?.[name], mine: mine.attrs?.[name], theirs: theirs.attrs?.[name] });
    if (!merged) return null;
    attrs[name] = merged.value;
  }
  return { type: base.type, ...(Object.keys(attrs).length > 0 ? { attrs } : {}) };
}

const toShell = ({ type, attrs }: Node): Node => ({ type, ...(attrs ? { attrs } : {}) });

/** Null when both sides changed a value, each to another one. */
export function mergeValues<Value>({ base, mine, theirs }: Three<Value>): { value: Value } | null {
  if (isSame(base, mine)) return { value: theirs };
  return isSame(base, theirs) || isSame(mine, theirs) ? { value: mine } : null;
}

/** What became of each node of the base, null when it went; and what stands new before each, and after the last. */
function toFates(base: Nodes, side: Nodes): { fates: (Node | null)[]; added: Node[][] } {
  const fates: (Node | null)[] = [];
  const added: Node[][] = Array.from({ length: base.length + 1 }, () => []);
  for (const step of alignNodes(base, side)) {
    if (step.kind === "added") added[fates.length]?.push(step.after);
    else fates.push(fateOf(step));
  }
  return { fates, added };
}

const fateOf = (step: Exclude<Step, { kind: "added" }>): Node | null => (step.kind === "removed" ? null : step.after);

function mergeFates({ base, mine, theirs }: Three<Node | null> & { base: Node }, merge: (three: Three<Node>) => Nodes, decide: Decide): Nodes {
  if (mine && theirs) return merge({ base, mine, theirs });
  const left = mine ?? theirs;
  // One side took it out, and the other left it as it was.
  if (!left || isSame(base, left)) return [];
  return decideBlocks({ base, mine, theirs }, decide);
}

/** New at one place from both sides: all of it, unless one only wrote on what the other has. */
function mergeAdded(mine: Nodes, theirs: Nodes): Nodes {
  if (mine.length === 0 || theirs.length === 0) return [...mine, ...theirs];
  const [long, short] = mine.length >= theirs.length ? [mine, theirs] : [theirs, mine];
  return short.every((node, place) => isSame(node, long[place])) ? long : inOneOrder(mine, theirs);
}

function inOneOrder(one: Nodes, other: Nodes): Nodes {
  return keyOf(one) <= keyOf(other) ? [...one, ...other] : [...other, ...one];
}

function decideBlocks({ base, mine, theirs }: Three<Node | null>, decide: Decide): Nodes {
  const nodes = { base: base ? [base] : [], mine: mine ? [mine] : [], theirs: theirs ? [theirs] : [] };
  return chosen(decide({ kind: "blocks", ...nodes, around: { before: "", after: "" } }), nodes);
}
