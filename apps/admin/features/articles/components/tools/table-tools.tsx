"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "use-intl";
import { changeTable, tableTools } from "../../editor/nodes/table-commands.ts";

/** While the cursor is in a table. */
export function TableTools({ editor }: { editor: Editor }) {
  const t = useTranslations("tableTools");
  return tableTools.map((tool) => (
    <button
      key={tool}
      type="button"
      tabIndex={-1}
      className="min-h-9 shrink-0 cursor-pointer rounded px-2.5 text-sm hover:bg-wash"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => changeTable(editor, tool)}
    >
      {t(tool)}
    </button>
  ));
}
