"use client";

import { embedAddress, embedName, isEmbedReference } from "@polosa/document/embeds.ts";
import type { NodeViewProps } from "@tiptap/react";
import { useTranslations } from "use-intl";
import { BlockFrame } from "./block-frame.tsx";
import { CaptionField } from "./caption-field.tsx";

/** Named and linked to, not loaded: nothing of other sites runs at the desk. */
export function EmbedView({ node, updateAttributes, deleteNode }: NodeViewProps) {
  const t = useTranslations("blocks");
  const reference: unknown = node.attrs;
  const embed = isEmbedReference(reference) ? { name: embedName(reference), address: embedAddress(reference) } : null;
  return (
    <BlockFrame name={embed?.name ?? t("embed")} onRemove={deleteNode}>
      {embed && (
        <a className="link break-all text-sm" href={embed.address} target="_blank" rel="noopener noreferrer">
          {embed.address}
        </a>
      )}
      <CaptionField caption={String(node.attrs.caption)} onChange={(caption) => updateAttributes({ caption })} />
    </BlockFrame>
  );
}
