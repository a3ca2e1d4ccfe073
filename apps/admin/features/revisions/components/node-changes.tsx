"use client";

import type { InlineChange, NodeChange } from "@polosa/document/compare/differences.ts";
import { contentOf, kindOf } from "@polosa/document/compare/node.ts";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { AtomChanged } from "./atom-changed.tsx";
import { AttributeChanges } from "./attribute-changes.tsx";
import { InlineChanges } from "./inline-changes.tsx";
import { NodeElement } from "./node-element.tsx";

/** Fewer blocks than this that stayed as they were are shown; more are folded away. */
const FOLDED_FROM = 3;

/** A document as it is now with what it was: long stretches that stayed can be opened. */
export function NodeChanges({ changes }: { changes: readonly NodeChange[] }) {
  const t = useTranslations("revisions");
  return toStretches(changes).map((stretch, place) => {
    const blocks = stretch.map((change, at) => <NodeChanged key={at} change={change} />);
    if (stretch[0]?.kind !== "kept" || stretch.length < FOLDED_FROM) return <div key={place}>{blocks}</div>;
    return (
      <details key={place}>
        <summary className="cursor-pointer py-2 font-sans text-quiet text-sm">{t("unchanged", { count: stretch.length })}</summary>
        {blocks}
      </details>
    );
  });
}

function NodeChanged({ change }: { change: NodeChange }): ReactNode {
  const node = change.kind === "changed" ? change.after : change.node;
  const attributes = change.kind === "changed" ? change.attributes : [];
  if (kindOf(node) === "atom") return <AtomChanged change={change} />;
  return (
    <NodeElement node={node} note={attributes.length > 0 ? <AttributeChanges attributes={attributes} /> : null} isGone={change.kind === "removed"}>
      {kindOf(node) === "text" ? (
        <InlineChanges changes={toInlineChanges(change)} />
      ) : (
        toChildChanges(change).map((child, place) => <NodeChanged key={place} change={child} />)
      )}
    </NodeElement>
  );
}

/** What came or went whole, did so with everything in it. */
function toChildChanges(change: NodeChange): NodeChange[] {
  return change.kind === "changed" ? change.children : contentOf(change.node).map((node) => ({ kind: change.kind, node }));
}

function toInlineChanges(change: NodeChange): InlineChange[] {
  return change.kind === "changed" ? change.inlines : contentOf(change.node).map((inline) => ({ kind: change.kind, inline }));
}

/** Changes that follow one another, as long as they are all of what stayed or all of what did not. */
function toStretches(changes: readonly NodeChange[]): NodeChange[][] {
  const stretches: NodeChange[][] = [];
  for (const change of changes) {
    const last = stretches.at(-1);
    if (last && (last[0]?.kind === "kept") === (change.kind === "kept")) last.push(change);
    else stretches.push([change]);
  }
  return stretches;
}
