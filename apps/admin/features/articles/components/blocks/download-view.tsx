"use client";

import type { NodeViewProps } from "@tiptap/react";
import { useTranslations } from "use-intl";
import { BlockFrame } from "./block-frame.tsx";

/** A file that readers can take home, by the name they will see. */
export function DownloadView({ node, updateAttributes, deleteNode }: NodeViewProps) {
  const t = useTranslations();
  const title = String(node.attrs.title);
  return (
    <BlockFrame name={t("blocks.download")} onRemove={deleteNode}>
      <label className="mt-1 block">
        <span className="label">{t("writing.fileTitle")}</span>
        <input
          className="field"
          value={title}
          maxLength={200}
          aria-invalid={title.trim() === ""}
          onChange={(event) => updateAttributes({ title: event.target.value })}
        />
      </label>
    </BlockFrame>
  );
}
