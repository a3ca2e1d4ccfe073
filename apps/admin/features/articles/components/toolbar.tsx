"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { type KeyboardEvent as ReactKeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { type Chosen, PictureDialog } from "../../media/components/picture-dialog.tsx";
import { Icon } from "../../shell/components/icon.tsx";
import { useLanguage } from "../../shell/components/use-language.ts";
import { useDraft } from "../draft.tsx";
import { insertPicture } from "../editor/insert-picture.ts";
import { readTools, type Tool, tools } from "../editor/tools.ts";
import { LinkDialog } from "./link-dialog.tsx";

/** One stop for Tab; the arrows go from tool to tool. */
export function Toolbar({ editor }: { editor: Editor | null }) {
  const t = useTranslations("tools");
  const language = useLanguage();
  const { contents } = useDraft();
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const [dialog, setDialog] = useState<"link" | "picture" | null>(null);
  const pressed = useEditorState({ editor, selector: ({ editor: current }) => (current ? readTools(current) : null) });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.code !== "KeyK" || !(event.ctrlKey || event.metaKey) || !editor?.isFocused) return;
      event.preventDefault();
      setDialog("link");
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [editor]);

  function use(tool: Tool) {
    if (tool.dialog) setDialog(tool.dialog);
    else if (editor) tool.run(editor);
  }

  function move(event: ReactKeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = (stop + step + tools.length) % tools.length;
    setStop(next);
    bar.current?.querySelectorAll("button")[next]?.focus();
  }

  function choose(chosen: Chosen) {
    setDialog(null);
    if (editor) insertPicture(editor, chosen);
  }

  return (
    <div lang={language} className="z-10 -mx-4 my-6 border-line border-y bg-paper py-1 sm:sticky sm:top-[6.5rem] sm:-mx-2 lg:top-14">
      <div ref={bar} role="toolbar" aria-label={t("title")} aria-controls="body" tabIndex={-1} className="flex font-sans sm:gap-0.5" onKeyDown={move}>
        {tools.map((tool, index) => (
          <button
            key={tool.name}
            type="button"
            tabIndex={index === stop ? 0 : -1}
            disabled={!editor}
            aria-label={t(tool.name)}
            aria-pressed={tool.dialog === "picture" ? undefined : (pressed?.[tool.name] ?? false)}
            title={tool.keys ? `${t(tool.name)} (${tool.keys})` : t(tool.name)}
            onFocus={() => setStop(index)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => use(tool)}
            className="inline-flex h-10 min-w-0 flex-1 cursor-pointer sm:w-10 sm:flex-none items-center justify-center rounded font-bold font-serif text-sm hover:bg-wash aria-pressed:bg-ink aria-pressed:text-paper"
          >
            {tool.icon ? <Icon name={tool.icon} /> : tool.sign}
          </button>
        ))}
      </div>
      {editor && dialog === "link" && <LinkDialog editor={editor} onClose={() => setDialog(null)} />}
      {dialog === "picture" && <PictureDialog locale={contents.article.locale} onChoose={choose} onClose={() => setDialog(null)} />}
    </div>
  );
}
