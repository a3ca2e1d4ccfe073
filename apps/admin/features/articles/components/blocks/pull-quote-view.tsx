"use client";

import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { useTranslations } from "use-intl";

export function PullQuoteView({ node, updateAttributes }: NodeViewProps) {
  const t = useTranslations("writing");
  return (
    <NodeViewWrapper as="aside" className="pull-quote">
      <NodeViewContent />
      <input
        className="bare-field placeholder:text-quiet text-quiet text-sm"
        contentEditable={false}
        value={String(node.attrs.source)}
        maxLength={200}
        aria-label={t("quoteSource")}
        placeholder={t("quoteSource")}
        onChange={(event) => updateAttributes({ source: event.target.value })}
      />
    </NodeViewWrapper>
  );
}
