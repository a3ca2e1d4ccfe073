"use client";

import type { VirtualElement } from "@floating-ui/dom";
import type { Editor } from "@tiptap/react";
import { useCallback, useMemo } from "react";
import { useTranslations } from "use-intl";
import { deleteBlock, duplicateBlock, moveBlock } from "../../editor/blocks/block-commands.ts";
import { isTurnable, turnInto, turnNames } from "../../editor/blocks/turns.ts";
import { useHeld } from "../../editor/surface/held.ts";
import { surfaceOf } from "../../editor/surface/surface.ts";
import { Menu, type MenuItem } from "./menu.tsx";

/** What can be done with a block as a whole. */
export function BlockMenu({ editor }: { editor: Editor }) {
  const t = useTranslations("writing");
  const items = useItems(editor);
  const { blockMenu } = surfaceOf(editor);
  const position = useHeld(blockMenu);
  const close = useCallback(() => {
    blockMenu.put(null);
    editor.view.focus();
  }, [editor, blockMenu]);
  const corner = useMemo(() => (position === null ? null : cornerOf(editor, position)), [editor, position]);
  if (position === null || !corner) return null;
  return <Menu label={t("blockMenu")} items={items(position)} reference={corner} placement="bottom-start" onClose={close} />;
}

/** A long block would push its menu off the window. */
function cornerOf(editor: Editor, position: number): VirtualElement {
  const block = editor.view.nodeDOM(position);
  const measure = () => (block instanceof Element ? block.getBoundingClientRect() : new DOMRect());
  return { getBoundingClientRect: () => new DOMRect(measure().left, measure().top, 0, 24) };
}

function useItems(editor: Editor): (position: number) => MenuItem[] {
  const t = useTranslations("writing.block");
  const turn = useTranslations("turns");
  return (position) => [
    { name: "up", label: t("up"), icon: "up", keys: "Alt+↑", run: () => moveBlock(editor, position, -1) },
    { name: "down", label: t("down"), icon: "down", keys: "Alt+↓", run: () => moveBlock(editor, position, 1) },
    { name: "duplicate", label: t("duplicate"), icon: "duplicate", run: () => duplicateBlock(editor, position) },
    { name: "delete", label: t("delete"), icon: "delete", run: () => deleteBlock(editor, position) },
    ...(isTurnable(editor, position) ? turnNames : []).map(
      (name): MenuItem => ({ name, label: turn(name), icon: name, run: () => turnInto(editor, position, name) }),
    ),
  ];
}
