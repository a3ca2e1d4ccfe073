"use client";

import type { NodeViewProps } from "@tiptap/react";
import { useTranslations } from "use-intl";
import { BlockFrame } from "./block-frame.tsx";
import { CaptionField } from "./caption-field.tsx";

/** Audio or video of another server: the desk names it, readers play it. */
export function RecordingView({ node, updateAttributes, deleteNode }: NodeViewProps) {
  const t = useTranslations("blocks");
  const address = String(node.attrs.src);
  return (
    <BlockFrame name={t(node.type.name === "audio" ? "audio" : "video")} onRemove={deleteNode}>
      <a className="link break-all text-sm" href={address} target="_blank" rel="noopener noreferrer">
        {address}
      </a>
      <CaptionField caption={String(node.attrs.caption)} onChange={(caption) => updateAttributes({ caption })} />
    </BlockFrame>
  );
}
