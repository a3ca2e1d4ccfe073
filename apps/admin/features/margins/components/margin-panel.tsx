"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import type { Margin } from "../loaders.ts";
import { MarginDrawer } from "./margin-drawer.tsx";
import { readMargin, showThreads, tellMargin } from "./margin-notes.ts";
import { useMarginDesk } from "./use-margin-desk.ts";

interface Props {
  editor: Editor;
  articleId: string;
  margin: Margin;
  timeZone: string;
  onAccepted: () => unknown;
}

/** Beside the panel at the side, whatever the width of the screen. */
const place = "fixed right-4 bottom-4 z-20 lg:right-[calc(max(0px,(100vw-80rem)/2)+22.5rem)]";

/** What is said in the margin, behind a button that counts it. Until something is, selecting words is the way to it. */
export function MarginPanel({ editor, onAccepted, ...article }: Props) {
  const t = useTranslations("margins");
  const desk = useMarginDesk(article);
  const { isOpen, asked, active } = useMargin(editor);
  useEffect(() => showThreads(editor, desk.threads), [editor, desk.threads]);
  return (
    <>
      {(isOpen || desk.threads.length > 0) && (
        <button type="button" className={`button ${place}`} aria-expanded={isOpen} onClick={() => tellMargin(editor, { isOpen: !isOpen })}>
          {t("title", { count: desk.openCount })}
        </button>
      )}
      {isOpen && <MarginDrawer editor={editor} desk={desk} asked={asked} active={active} onAccepted={onAccepted} />}
    </>
  );
}

/** Drawn again when something opens, closes or loses its place, not for every key. */
function useMargin(editor: Editor) {
  useEditorState({
    editor,
    selector: () => {
      const { isOpen, asked, active, places } = readMargin(editor.state);
      return `${isOpen} ${active} ${asked?.kind} ${asked?.passage.quote} ${places.find().map(({ spec }) => spec.threadId)}`;
    },
  });
  return readMargin(editor.state);
}
