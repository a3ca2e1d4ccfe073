"use client";

import { NodeSelection } from "@tiptap/pm/state";
import type { Editor } from "@tiptap/react";
import { type DragEvent, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { Icon } from "../../../shell/components/icon.tsx";
import { surfaceOf } from "../../editor/surface/surface.ts";
import { useFloating } from "./use-floating.ts";

/** Beside the block under the mouse: to drag it, or to open its menu. The keyboard has Alt+Enter and the tools above. */
export function BlockHandle({ editor }: { editor: Editor }) {
  const t = useTranslations("writing");
  const block = useBlockUnderMouse(editor);
  const floating = useFloating(block, "left-start");

  function drag(event: DragEvent) {
    if (!block) return;
    const { view } = editor;
    const selection = NodeSelection.create(view.state.doc, positionOf(editor, block));
    view.dispatch(view.state.tr.setSelection(selection));
    event.dataTransfer.setData("text/html", view.serializeForClipboard(selection.content()).dom.innerHTML);
    event.dataTransfer.effectAllowed = "copyMove";
    event.dataTransfer.setDragImage(block, 0, 0);
    view.dragging = { slice: selection.content(), move: true };
  }

  if (!block) return null;
  return (
    <div ref={floating} className="fixed top-0 left-0 z-10 [@media(hover:none)]:hidden">
      <button
        type="button"
        tabIndex={-1}
        draggable
        aria-label={t("blockMenu")}
        title={t("handleHint")}
        className="inline-flex h-8 w-6 cursor-grab items-center justify-center rounded text-edge hover:bg-wash hover:text-ink"
        onDragStart={drag}
        onClick={() => surfaceOf(editor).blockMenu.put(positionOf(editor, block))}
      >
        <Icon name="handle" />
      </button>
    </div>
  );
}

/** Typing puts it away. */
function useBlockUnderMouse(editor: Editor): HTMLElement | null {
  const [block, setBlock] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const { dom } = editor.view;
    const see = ({ target }: MouseEvent) => {
      const found = [...dom.children].find((child) => target instanceof Node && child.contains(target));
      if (found instanceof HTMLElement) setBlock(found);
    };
    const forget = () => setBlock(null);
    dom.addEventListener("mousemove", see);
    dom.addEventListener("keydown", forget);
    editor.on("update", forget);
    return () => {
      dom.removeEventListener("mousemove", see);
      dom.removeEventListener("keydown", forget);
      editor.off("update", forget);
    };
  }, [editor]);
  return block;
}

function positionOf(editor: Editor, block: HTMLElement): number {
  const inside = editor.state.doc.resolve(editor.view.posAtDOM(block, 0, -1));
  return inside.depth === 0 ? inside.pos : inside.before(1);
}
