"use client";

import type { NodeViewProps } from "@tiptap/react";
import { useTranslations } from "use-intl";
import { useContents } from "../../draft.tsx";
import { surfaceOf } from "../../editor/surface/surface.ts";
import { BlockFrame } from "./block-frame.tsx";

/** The headline as it is now; readers get it as it will be. */
export function ReadAlsoView({ node, editor, deleteNode }: NodeViewProps) {
  const t = useTranslations();
  const { article, linked } = useContents();
  const id = String(node.attrs.articleId);
  const headline = surfaceOf(editor).headlines.get(id) ?? linked[id];
  return (
    <BlockFrame name={t("blocks.readAlso")} onRemove={deleteNode}>
      <a className="link font-serif text-lg" lang={article.locale} href={`/articles/${id}`} target="_blank" rel="noopener">
        {headline || t("links.anArticle")}
      </a>
    </BlockFrame>
  );
}
