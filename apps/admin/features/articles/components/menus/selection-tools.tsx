"use client";

import { NodeSelection } from "@tiptap/pm/state";
import { CellSelection } from "@tiptap/pm/tables";
import { type Editor, posToDOMRect, useEditorState } from "@tiptap/react";
import { type KeyboardEvent, useEffect, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { NoteTools } from "../../../margins/components/note-tools.tsx";
import { useLanguage } from "../../../shell/components/use-language.ts";
import { readTools, selectionTools } from "../../editor/tools.ts";
import { ToolButton } from "../tools/tool-button.tsx";
import { useFloating } from "./use-floating.ts";

/** The tools one wants most, at the words that are selected. Alt+F10 goes there, Escape back. */
export function SelectionTools({ editor }: { editor: Editor }) {
  const range = useSelectedWords(editor);
  return range && <Tools editor={editor} range={range} />;
}

function Tools({ editor, range }: { editor: Editor; range: string }) {
  const t = useTranslations("tools");
  const language = useLanguage();
  const on = useEditorState({ editor, selector: () => readTools(editor, selectionTools) }).split(" ");
  const reference = useMemo(() => {
    const [from = 0, to = 0] = range.split(" ").map(Number);
    return { getBoundingClientRect: () => posToDOMRect(editor.view, from, to) };
  }, [editor, range]);
  // The telephone's own menu is above.
  const floating = useFloating(reference, window.matchMedia("(pointer: coarse)").matches ? "bottom" : "top");

  return (
    <div
      ref={floating}
      role="toolbar"
      tabIndex={-1}
      lang={language}
      aria-label={t("selection")}
      data-selection-tools=""
      className="popup fixed top-0 left-0 z-20 flex gap-0.5 p-1"
      onKeyDown={(event) => pressKey(event, editor)}
    >
      {selectionTools.map((tool) => (
        <ToolButton key={tool.name} icon={tool.icon} label={t(tool.name)} keys={tool.keys} isOn={on.includes(tool.name)} onUse={() => tool.run(editor)} />
      ))}
      <NoteTools editor={editor} />
    </div>
  );
}

function pressKey(event: KeyboardEvent<HTMLDivElement>, editor: Editor): void {
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1 }[event.key];
  if (next !== undefined) buttons.at(next % buttons.length)?.focus();
  if (event.key === "Escape") editor.view.focus();
}

/** As one word, so that the same selection draws nothing again. Null while there is none, or it is not of words. */
function useSelectedWords(editor: Editor): string | null {
  const [range, setRange] = useState<string | null>(null);
  useEffect(() => {
    const read = () => setRange(selectedWords(editor));
    const blur = ({ event }: { event: FocusEvent }) => {
      if (!(event.relatedTarget instanceof Element && event.relatedTarget.closest("[data-selection-tools]"))) setRange(null);
    };
    editor.on("selectionUpdate", read);
    editor.on("focus", read);
    editor.on("blur", blur);
    return () => {
      editor.off("selectionUpdate", read);
      editor.off("focus", read);
      editor.off("blur", blur);
    };
  }, [editor]);
  return range;
}

function selectedWords({ state, view }: Editor): string | null {
  const { selection, doc } = state;
  if (selection.empty || !view.hasFocus() || selection instanceof NodeSelection || selection instanceof CellSelection) return null;
  const { from, to, $from } = selection;
  return $from.parent.type.spec.code || doc.textBetween(from, to).trim() === "" ? null : `${from} ${to}`;
}
