"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useLanguage } from "../../../shell/components/use-language.ts";
import { isInsideTable } from "../../editor/nodes/table-commands.ts";
import { useHeld } from "../../editor/surface/held.ts";
import { surfaceOf } from "../../editor/surface/surface.ts";
import { readTools, tools } from "../../editor/tools.ts";
import { FindBar } from "./find-bar.tsx";
import { MenuTools } from "./menu-tools.tsx";
import { TableTools } from "./table-tools.tsx";
import { ToolButton } from "./tool-button.tsx";
import { useRovingStop } from "./use-roving-stop.ts";

/** Above the text, in sight as one writes. The editor comes a moment after the page. */
export function Toolbar({ editor }: { editor: Editor | null }) {
  const language = useLanguage();
  return (
    <div lang={language} data-tools="" className="z-10 -mx-4 my-6 border-line border-y bg-paper font-sans sm:sticky sm:top-[6.5rem] sm:-mx-2 lg:top-14">
      {editor ? <Tools editor={editor} /> : <div className="h-12" />}
    </div>
  );
}

function Tools({ editor }: { editor: Editor }) {
  const t = useTranslations("tools");
  const isFinding = useHeld(surfaceOf(editor).finding);
  const on = useEditorState({ editor, selector: () => readTools(editor, tools) }).split(" ");
  const isInTable = useEditorState({ editor, selector: () => isInsideTable(editor) });
  return (
    <>
      <Bar label={t("title")}>
        {tools.map((tool) => (
          <ToolButton
            key={tool.name}
            icon={tool.icon}
            label={t(tool.name)}
            keys={tool.keys}
            isOn={tool.name === "picture" ? undefined : on.includes(tool.name)}
            onUse={() => tool.run(editor)}
          />
        ))}
        <MenuTools editor={editor} />
      </Bar>
      {isInTable && (
        <Bar label={t("table")}>
          <TableTools editor={editor} />
        </Bar>
      )}
      {isFinding && <FindBar editor={editor} />}
    </>
  );
}

/** One stop for Tab; the arrows go from tool to tool. */
function Bar({ label, children }: { label: string; children: ReactNode }) {
  const roving = useRovingStop();
  return (
    <div {...roving} role="toolbar" aria-label={label} aria-controls="body" tabIndex={-1} className="flex overflow-x-auto p-1 sm:flex-wrap sm:overflow-visible">
      {children}
    </div>
  );
}
