"use client";

import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { useTranslations } from "use-intl";
import { useLanguage } from "../../../shell/components/use-language.ts";
import { openDialog } from "../../editor/surface/surface.ts";

/** Its pictures are edited as those in the text are; here more come. */
export function GalleryView({ node, editor, getPos, deleteNode }: NodeViewProps) {
  const t = useTranslations();
  const language = useLanguage();

  function add() {
    const position = getPos();
    const { lastChild } = node;
    if (position === undefined || !lastChild) return;
    editor.commands.setNodeSelection(position + node.nodeSize - 1 - lastChild.nodeSize);
    openDialog(editor, "galleryPicture");
  }

  return (
    <NodeViewWrapper as="section" className="gallery rounded border border-line p-3">
      <div lang={language} contentEditable={false} data-drag-handle className="mb-3 flex cursor-grab flex-wrap items-center gap-2 font-sans text-base">
        <p className="label mr-auto mb-0">{t("writing.gallery", { count: node.childCount })}</p>
        <button type="button" className="button" onClick={add}>
          {t("writing.galleryAdd")}
        </button>
        <button type="button" className="button button-plain button-danger px-2" onClick={deleteNode}>
          {t("writing.galleryRemove")}
        </button>
      </div>
      <NodeViewContent className="gallery-pictures" />
    </NodeViewWrapper>
  );
}
