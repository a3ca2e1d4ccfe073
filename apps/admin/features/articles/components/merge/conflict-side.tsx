"use client";

import { diffWords } from "@polosa/document/compare/differences.ts";
import { type Node, wordsOf } from "@polosa/document/compare/node.ts";
import { useTranslations } from "use-intl";
import { WordsChanged } from "../../../revisions/components/words-changed.tsx";
import type { DraftConflict } from "../../saving/merge-drafts.ts";
import { FieldValue } from "./field-value.tsx";

/** What one side made of a place, against what stood there. */
export function ConflictSide({ conflict, side }: { conflict: DraftConflict; side: "mine" | "theirs" }) {
  const t = useTranslations("merge");
  if (!("words" in conflict)) return <FieldValue name={conflict.place} fields={conflict[side]} />;

  const { words } = conflict;
  const [before, after] = [textOf(words.base), textOf(words[side])];
  return (
    <span className="block whitespace-pre-wrap break-words font-serif">
      {words.around.before && <span className="text-quiet">…{words.around.before}</span>}
      {words[side].length === 0 && <span className="mr-1 font-sans text-quiet text-sm">{t("takenOut")}</span>}
      {before === after ? <span>{after}</span> : <WordsChanged changes={diffWords(before, after)} />}
      {before === after && <span className="ml-1 font-sans text-quiet text-sm">{t("formatted")}</span>}
      {words.around.after && <span className="text-quiet">{words.around.after}…</span>}
    </span>
  );
}

const textOf = (nodes: readonly Node[]): string => nodes.map(wordsOf).join(nodes.some(({ text }) => text !== undefined) ? "" : "\n");
