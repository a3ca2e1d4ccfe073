"use client";

import type { Editor } from "@tiptap/react";
import { useCallback, useState } from "react";
import { useTranslations } from "use-intl";
import { blockOf } from "../../editor/blocks/block-at.ts";
import { inserts } from "../../editor/blocks/inserts.ts";
import { useBlockLabels } from "../../editor/blocks/use-block-labels.ts";
import { surfaceOf } from "../../editor/surface/surface.ts";
import { letterTools } from "../../editor/tools.ts";
import { Menu, type MenuItem } from "../menus/menu.tsx";
import { ToolButton } from "./tool-button.tsx";

interface Open {
  name: "insert" | "letters";
  button: HTMLElement;
}

/** What does not fit in a row: blocks to insert, rarer marks, the block as a whole, and finding. */
export function MenuTools({ editor }: { editor: Editor }) {
  const t = useTranslations("tools");
  const labels = useBlockLabels();
  const [open, setOpen] = useState<Open | null>(null);
  const { blockMenu, finding } = surfaceOf(editor);
  const close = useCallback(() => {
    setOpen(null);
    editor.view.focus();
  }, [editor]);
  const items: Record<Open["name"], MenuItem[]> = {
    insert: inserts.map((insert) => ({ name: insert.name, label: labels[insert.name], icon: insert.icon, run: () => insert.run(editor) })),
    letters: letterTools.map((tool) => ({ ...tool, label: t(tool.name), run: () => tool.run(editor) })),
  };
  return (
    <>
      <ToolButton icon="insert" label={t("insert")} keys="/" isOn={undefined} onUse={(button) => setOpen({ name: "insert", button })} />
      <ToolButton icon="letters" label={t("letters")} keys={undefined} isOn={undefined} onUse={(button) => setOpen({ name: "letters", button })} />
      <ToolButton icon="handle" label={t("block")} keys="Alt+Enter" isOn={undefined} onUse={() => blockMenu.put(blockOf(editor.state))} />
      <ToolButton icon="find" label={t("find")} keys="Ctrl+F" isOn={undefined} onUse={() => finding.put(true)} />
      <ToolButton icon="undo" label={t("undo")} keys="Ctrl+Z" isOn={undefined} onUse={() => editor.chain().focus().undo().run()} />
      <ToolButton icon="redo" label={t("redo")} keys="Ctrl+Shift+Z" isOn={undefined} onUse={() => editor.chain().focus().redo().run()} />
      {open && <Menu label={t(open.name)} items={items[open.name]} reference={open.button} placement="bottom-start" onClose={close} />}
    </>
  );
}
