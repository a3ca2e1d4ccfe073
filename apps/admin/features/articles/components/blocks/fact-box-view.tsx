"use client";

import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { useTranslations } from "use-intl";

export function FactBoxView({ node, updateAttributes }: NodeViewProps) {
  const t = useTranslations("writing");
  return (
    <NodeViewWrapper as="aside" className="fact-box">
      <input
        className="bare-field placeholder:text-quiet font-bold font-sans text-base"
        contentEditable={false}
        value={String(node.attrs.title)}
        maxLength={200}
        aria-label={t("factTitle")}
        placeholder={t("factTitle")}
        onChange={(event) => updateAttributes({ title: event.target.value })}
      />
      <NodeViewContent />
    </NodeViewWrapper>
  );
}
